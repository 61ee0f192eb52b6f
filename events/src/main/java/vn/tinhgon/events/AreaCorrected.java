package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * What was recorded of an area for a period was wrong and is known better now. Its path is never
 * corrected: what was told to lie in the area goes on lying in it.
 *
 * @param area as it is known now to be on the day of the correction, or was last
 * @param validFrom the first day of the corrected period
 * @param validTo the first day after it, null when it lasts
 */
@JsonTypeName("area-corrected")
public record AreaCorrected(AreaState area, LocalDate validFrom, LocalDate validTo, String reason)
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
