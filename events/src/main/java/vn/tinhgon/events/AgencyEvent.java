package vn.tinhgon.events;

/** What agencies-service publishes on {@link Topics#AGENCIES}. */
public sealed interface AgencyEvent extends DomainEvent
        permits AreaEvent, StructureEvent, RestructuringEvent, StaffingEvent, PilotEvent {}
