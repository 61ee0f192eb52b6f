package vn.tinhgon.agencies.restructuring.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.AgencyMove;
import vn.tinhgon.agencies.restructuring.move.FunctionMove;
import vn.tinhgon.agencies.restructuring.move.Output;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** One move of agencies. */
@Schema(name = "Move")
public record MoveBody(
        @NotNull RestructuringKind kind,
        @Schema(description = "The agencies to which it happens") @Size(max = 1000)
                List<@NotNull UUID> inputIds,
        @Schema(description = "The agencies that take over, the main heir first") @Size(max = 1000)
                List<@NotNull @Valid OutputBody> outputs,
        @Schema(
                        description =
                                "Absent: all functions of agencies that end go to the only output. Else each of them must be listed once")
                @Size(max = 5000)
                List<@NotNull @Valid FunctionMoveBody> functionMoves,
        @Schema(description = "What is not listed goes to the main heir") @Size(max = 5000)
                List<@NotNull @Valid QuotaMoveBody> quotaMoves,
        @Schema(description = "RENAME: what the input is called then") @Valid NamesBody names,
        @Schema(description = "REPARENT: what the inputs are put under") @Valid
                RelationsBody relations) {

    AgencyMove move(String field, Supplier<UUID> newId) {
        var taking = outputs(field, newId);
        var only =
                taking.size() == 1
                        ? Optional.of(taking.getFirst().agencyId())
                        : Optional.<UUID>empty();
        return new AgencyMove(
                kind,
                Listed.of(inputIds),
                taking,
                functionMoves == null ? null : functions(field, only),
                quotaMoves == null ? null : quotaMoves.stream().map(QuotaMoveBody::move).toList(),
                names == null ? null : names.names(),
                relations == null ? null : relations.relations());
    }

    private List<Output> outputs(String field, Supplier<UUID> newId) {
        var taking = new ArrayList<Output>();
        for (var output : Listed.of(outputs)) {
            taking.add(output.output("%s.outputs[%d]".formatted(field, taking.size()), newId));
        }
        return taking;
    }

    private List<FunctionMove> functions(String field, Optional<UUID> onlyOutput) {
        var moves = new ArrayList<FunctionMove>();
        for (var move : functionMoves) {
            var place = "%s.functionMoves[%d]".formatted(field, moves.size());
            moves.add(move.move(place, onlyOutput));
        }
        return moves;
    }

    static MoveBody of(AgencyMove move) {
        return new MoveBody(
                move.kind(),
                move.inputIds(),
                move.outputs().stream().map(OutputBody::of).toList(),
                move.functionMoves() == null
                        ? null
                        : move.functionMoves().stream().map(FunctionMoveBody::of).toList(),
                move.quotaMoves() == null
                        ? null
                        : move.quotaMoves().stream().map(QuotaMoveBody::of).toList(),
                NamesBody.of(move.names()),
                RelationsBody.of(move.relations()));
    }
}
