package vn.tinhgon.events;

/** What became of an area (đơn vị hành chính). */
public sealed interface AreaEvent extends AgencyEvent
        permits AreaRegistered, AreaChanged, AreaEnded, AreaRestored, AreaCorrected {}
