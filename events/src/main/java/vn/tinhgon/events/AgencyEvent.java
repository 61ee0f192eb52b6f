package vn.tinhgon.events;

/** What agencies-service publishes on {@link Topics#AGENCIES}. */
public sealed interface AgencyEvent extends DomainEvent
        permits AreaRegistered, AgencyEstablished, AgenciesMerged {}
