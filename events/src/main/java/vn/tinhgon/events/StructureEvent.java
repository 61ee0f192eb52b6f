package vn.tinhgon.events;

/** What became of agencies and of what they own; told when it is so, not when it is decided. */
public sealed interface StructureEvent extends AgencyEvent
        permits AgencyEstablished,
                AgencyRenamed,
                AgencyMoved,
                AgenciesMerged,
                AgencySplit,
                AgencyDissolved,
                AgencyCorrected,
                AgencyRestored,
                FunctionsTransferred {}
