package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An area exists no longer.
 *
 * @param area as it was last
 * @param successors all that took it over; empty for one that ended without, as districts did
 * @param effectiveOn the first day on which it exists no longer
 */
@JsonTypeName("area-ended")
public record AreaEnded(
        AreaState area,
        List<AreaShare> successors,
        UUID caseId,
        Decision decision,
        LocalDate effectiveOn)
        implements AreaEvent {
    public AreaEnded {
        successors = List.copyOf(successors);
    }

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
