package vn.tinhgon.agencies.restructuring.move;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.staffing.QuotaMove;

/**
 * One line of a case: agencies that end, begin, give up functions or change.
 *
 * @param inputIds the agencies to which it happens
 * @param outputs the agencies that take over, the main heir first
 * @param functionMoves where functions go; null when all that the inputs own follow to the only
 *     output
 * @param quotaMoves where staff quota goes; null when it follows to the only output
 * @param names what the input is called from then on, with {@code RENAME} only
 * @param relations what the inputs are put under, with {@code REPARENT} only
 */
public record AgencyMove(
        RestructuringKind kind,
        List<UUID> inputIds,
        List<Output> outputs,
        List<FunctionMove> functionMoves,
        List<QuotaMove> quotaMoves,
        AgencyNames names,
        Relations relations) {

    public AgencyMove {
        inputIds = List.copyOf(inputIds);
        outputs = List.copyOf(outputs);
        functionMoves = functionMoves == null ? null : List.copyOf(functionMoves);
        quotaMoves = quotaMoves == null ? null : List.copyOf(quotaMoves);
    }

    public List<UUID> endedIds() {
        return kind.isEnding() ? inputIds : List.of();
    }

    public List<UUID> outputIds() {
        return outputs.stream().map(Output::agencyId).toList();
    }

    public Stream<Output> planned() {
        return outputs.stream().filter(output -> output.planned().isPresent());
    }

    /** The one to which all follows that is not moved by name. */
    public Optional<UUID> onlyOutput() {
        return outputs.size() == 1 ? Optional.of(outputs.getFirst().agencyId()) : Optional.empty();
    }

    public List<FunctionMove> listedFunctions() {
        return Optional.ofNullable(functionMoves).orElse(List.of());
    }

    public List<QuotaMove> listedQuotas() {
        return Optional.ofNullable(quotaMoves).orElse(List.of());
    }

    /** Agencies to which functions or quota go. */
    Stream<UUID> receivers() {
        return Stream.concat(
                listedFunctions().stream()
                        .filter(move -> !move.leavesTheState())
                        .map(FunctionMove::toAgencyId),
                listedQuotas().stream().map(QuotaMove::toAgencyId).filter(id -> id != null));
    }
}
