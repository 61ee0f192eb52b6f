package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency exists again or is again as it was, because the case that changed it was annulled, or
 * the moves of the case that did so: what went over to others by these comes back. Other moves of
 * the case may stay.
 *
 * @param agency from then on
 * @param caseId the case that annuls, {@code annulledCaseId} the one that it annuls
 * @param effectiveOn the first day on which it is so again
 */
@JsonTypeName("agency-restored")
public record AgencyRestored(
        AgencyState agency,
        UUID caseId,
        UUID annulledCaseId,
        Decision decision,
        LocalDate effectiveOn)
        implements StructureEvent {
    @Override
    public UUID aggregateId() {
        return agency.agencyId();
    }

    @Override
    public String scope() {
        return agency.scope();
    }

    @Override
    public String level() {
        return agency.level();
    }
}
