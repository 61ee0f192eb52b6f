package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency ended and none lawfully succeeds it.
 *
 * @param kind {@code DISSOLVE} (giải thể), {@code TERMINATE} (kết thúc hoạt động) or {@code ANNUL}
 *     (the case that established it was annulled)
 * @param agency as it was last
 * @param functions where its functions went
 * @param effectiveOn the first day on which it exists no longer
 */
@JsonTypeName("agency-dissolved")
public record AgencyDissolved(
        UUID caseId,
        String kind,
        AgencyState agency,
        List<MovedFunction> functions,
        Decision decision,
        LocalDate effectiveOn)
        implements StructureEvent {
    public AgencyDissolved {
        functions = List.copyOf(functions);
    }

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
