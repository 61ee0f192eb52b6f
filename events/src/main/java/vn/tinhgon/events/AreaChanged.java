package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An area is called otherwise, lies elsewhere in the hierarchy or is of another level. Its agencies
 * come along without an event of their own: their scope is the path of their area.
 *
 * @param effectiveOn the first day on which it is so
 */
@JsonTypeName("area-changed")
public record AreaChanged(AreaState area, UUID caseId, Decision decision, LocalDate effectiveOn)
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
