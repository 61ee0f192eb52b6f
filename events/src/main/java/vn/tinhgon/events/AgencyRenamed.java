package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency is called otherwise.
 *
 * @param agency from then on; its other names hold the former one
 * @param effectiveOn the first day of the name
 */
@JsonTypeName("agency-renamed")
public record AgencyRenamed(
        AgencyState agency,
        String previousName,
        UUID caseId,
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
