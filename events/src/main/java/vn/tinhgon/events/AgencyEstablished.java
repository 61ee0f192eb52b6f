package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency exists from a day on: it was registered, or a case established it.
 *
 * @param validFrom the first day on which the agency exists
 */
@JsonTypeName("agency-established")
public record AgencyEstablished(AgencyState agency, LocalDate validFrom) implements StructureEvent {

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
