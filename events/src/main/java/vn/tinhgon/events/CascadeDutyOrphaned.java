package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency ended that had to issue a plan of its own, and left that to no single successor: a
 * person must choose who issues it. It is settled by {@link CascadeDutyOpened}, or by {@link
 * AgencyRestored} when the case is annulled.
 *
 * @param agencyId who had the duty and has ended
 * @param candidates who took over something of it, the main heir first; may be empty
 * @param scope path of the area of the plan, {@code level} its level
 * @param orphanedOn the first day on which nobody has the duty
 */
@JsonTypeName("cascade-duty-orphaned")
public record CascadeDutyOrphaned(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID monitorId,
        UUID agencyId,
        List<UUID> candidates,
        LocalDate dueOn,
        String scope,
        String level,
        LocalDate orphanedOn)
        implements PlanEvent {

    public CascadeDutyOrphaned {
        candidates = List.copyOf(candidates);
    }

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
