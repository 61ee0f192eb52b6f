package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * What was recorded of an agency for a period was wrong and is known better now.
 *
 * @param agency as it is known now to be on the day of the correction
 * @param validFrom the first day of the corrected period
 * @param validTo the first day after it, null when it lasts
 */
@JsonTypeName("agency-corrected")
public record AgencyCorrected(
        AgencyState agency, LocalDate validFrom, LocalDate validTo, String reason)
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
