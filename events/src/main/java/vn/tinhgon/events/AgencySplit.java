package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * An agency gave up what was its own to several: it was divided (chia), or others were separated
 * from it (tách).
 *
 * @param kind {@code SEPARATE}: the agency goes on; with any other kind it has ended
 * @param agency as it was last when it has ended
 * @param successors who took over, the main heir first
 * @param functions where each of its functions went that it owns no longer
 * @param effectiveOn the first day on which it is so
 */
@JsonTypeName("agency-split")
public record AgencySplit(
        UUID caseId,
        String kind,
        AgencyState agency,
        List<AgencyState> successors,
        List<MovedFunction> functions,
        Decision decision,
        LocalDate effectiveOn)
        implements StructureEvent {
    public AgencySplit {
        successors = List.copyOf(successors);
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
