package vn.tinhgon.plans.duty;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.events.CascadeDutyMoved;
import vn.tinhgon.events.CascadeDutyWithdrawn;
import vn.tinhgon.events.PlanEvent;

/** What an amendment made of a duty that somebody has still to meet. */
record AmendedDuty(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        UUID sendToId,
        LocalDate previousDueOn,
        LocalDate dueOn,
        String scope,
        String level,
        Became became) {

    enum Became {
        MOVED,
        WITHDRAWN,
        ORDERED_AGAIN
    }

    boolean isOrderedAgain() {
        return became == Became.ORDERED_AGAIN;
    }

    /** What is ordered again is told like what is ordered for the first time. */
    Stream<PlanEvent> told(String reason, LocalDate on) {
        return switch (became) {
            case MOVED -> Stream.of(moved(reason, on));
            case WITHDRAWN -> Stream.of(withdrawn(reason, on));
            case ORDERED_AGAIN -> Stream.of();
        };
    }

    private CascadeDutyMoved moved(String reason, LocalDate on) {
        return new CascadeDutyMoved(
                dutyId,
                planId,
                planNumber,
                planTitle,
                issuerId,
                monitorId,
                agencyId,
                sendToId,
                previousDueOn,
                dueOn,
                reason,
                scope,
                level,
                on);
    }

    private CascadeDutyWithdrawn withdrawn(String reason, LocalDate on) {
        return new CascadeDutyWithdrawn(
                dutyId,
                planId,
                planNumber,
                planTitle,
                issuerId,
                monitorId,
                agencyId,
                sendToId,
                previousDueOn,
                reason,
                scope,
                level,
                on);
    }
}
