package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An area (đơn vị hành chính) entered the registry.
 *
 * @param parentId the area above, null for the country
 * @param validFrom the first day on which the area exists
 */
@JsonTypeName("area-registered")
public record AreaRegistered(
        UUID areaId,
        String code,
        String name,
        String level,
        String scope,
        UUID parentId,
        LocalDate validFrom)
        implements AreaEvent {

    @Override
    public UUID aggregateId() {
        return areaId;
    }
}
