package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency belongs to another, is directed by another or sits in another area.
 *
 * @param agency from then on
 * @param previousParentId the agency above it until then, null for none
 * @param previousDirectedById the agency that directed its profession until then, null for none
 * @param previousAreaId the area in which it sat until then
 * @param effectiveOn the first day on which it is so
 */
@JsonTypeName("agency-moved")
public record AgencyMoved(
        AgencyState agency,
        UUID previousParentId,
        UUID previousDirectedById,
        UUID previousAreaId,
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
