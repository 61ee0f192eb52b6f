package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Functions have another owner, or none because they left the State.
 *
 * @param from the owner until then, as it was last when it has ended
 * @param toAgencyId the owner from then on, null when they left the State
 * @param effectiveOn the first day on which it is so
 * @param to that owner with all its data, because its own establishment may arrive later; null when
 *     there is none, and in events from before it was told
 */
@JsonTypeName("function-transferred")
public record FunctionsTransferred(
        UUID caseId,
        AgencyState from,
        UUID toAgencyId,
        List<MovedFunction> functions,
        Decision decision,
        LocalDate effectiveOn,
        AgencyState to)
        implements StructureEvent {
    public FunctionsTransferred {
        functions = List.copyOf(functions);
    }

    @Override
    public UUID aggregateId() {
        return from.agencyId();
    }

    @Override
    public String scope() {
        return from.scope();
    }

    @Override
    public String level() {
        return from.level();
    }
}
