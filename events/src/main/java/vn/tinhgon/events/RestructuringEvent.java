package vn.tinhgon.events;

import java.util.UUID;

/** How far a case has come that will change the registry, or has. */
public sealed interface RestructuringEvent extends AgencyEvent
        permits RestructuringSubmitted,
                RestructuringApproved,
                RestructuringRejected,
                RestructuringWithdrawn,
                RestructuringAnnulled,
                RestructuringPartlyAnnulled {

    RestructuringCase restructuring();

    @Override
    default UUID aggregateId() {
        return restructuring().caseId();
    }

    @Override
    default String scope() {
        return restructuring().scope();
    }

    @Override
    default String level() {
        return restructuring().level();
    }
}
