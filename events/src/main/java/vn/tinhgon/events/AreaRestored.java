package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An area exists again as it was, because the case that changed it was annulled, or the moves of
 * the case that did so. Other moves of the case may stay.
 *
 * @param caseId the case that annuls, {@code annulledCaseId} the one that it annuls
 * @param effectiveOn the first day on which it is so again
 */
@JsonTypeName("area-restored")
public record AreaRestored(
        AreaState area, UUID caseId, UUID annulledCaseId, Decision decision, LocalDate effectiveOn)
        implements AreaEvent {
    @Override
    public UUID aggregateId() {
        return area.areaId();
    }

    @Override
    public String scope() {
        return area.path();
    }

    @Override
    public String level() {
        return area.level();
    }
}
