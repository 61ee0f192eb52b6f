package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency has to issue a plan of its own that carries another out: since that one was issued,
 * since the agency succeeded another, or again because its own plan was revoked.
 *
 * @param agencyId who has the duty; {@code fromAgencyId} whose it was when it began and which has
 *     ended, null when that is no other
 * @param sendToId the body to which the agency sends its plan
 * @param scope path of the area of the agency, {@code level} its level
 */
@JsonTypeName("cascade-duty-opened")
public record CascadeDutyOpened(
        UUID dutyId,
        UUID planId,
        String planNumber,
        String planTitle,
        UUID issuerId,
        UUID agencyId,
        UUID fromAgencyId,
        UUID sendToId,
        LocalDate dueOn,
        String scope,
        String level,
        LocalDate openedOn)
        implements PlanEvent {

    @Override
    public UUID aggregateId() {
        return dutyId;
    }
}
