package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.Draft;
import vn.tinhgon.agencies.restructuring.merger.Merger;
import vn.tinhgon.agencies.restructuring.merger.MergerKind;
import vn.tinhgon.agencies.restructuring.merger.Output;
import vn.tinhgon.platform.problem.InvalidField;

/** A case to be drafted. */
@Schema(
        examples =
                """
                {"kind": "CONSOLIDATE", "title": "Hợp nhất Sở Tài chính và Sở Y tế",
                 "inputIds": ["01980000-0000-7000-8000-000000000011", "01980000-0000-7000-8000-000000000012"],
                 "successor": {"name": "Sở Tài chính và Y tế", "kind": "DEPARTMENT", "bloc": "GOVERNMENT",
                   "level": "PROVINCE", "areaId": "01980000-0000-7000-8000-000000000093",
                   "codes": [{"scheme": "QD20", "code": "H30.90"}], "mailbox": "sotcyt@haugiang.example"},
                 "effectiveOn": "2030-01-01"}""")
public record DraftRequest(
        @NotNull MergerKind kind,
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "The agencies that end") @NotEmpty @Size(max = 100)
                List<@NotNull UUID> inputIds,
        @Schema(description = "ABSORB: the agency that goes on") UUID survivorId,
        @Schema(description = "CONSOLIDATE: the agency that begins") @Valid SuccessorBody successor,
        @Schema(description = "The first day on which it is so") @NotNull LocalDate effectiveOn,
        @Schema(
                        description =
                                "Absent: all functions go to the successor. Else every function of the ended agencies must be listed once")
                List<@NotNull @Valid FunctionMoveBody> functionMoves) {

    /**
     * @param newId gives the id of a successor that has none
     */
    Draft draft(Supplier<UUID> newId) {
        var output = output(newId);
        var moves =
                Optional.ofNullable(functionMoves)
                        .map(
                                listed ->
                                        listed.stream()
                                                .map(move -> move.move(output.agencyId()))
                                                .toList());
        return new Draft(title, new Merger(kind, inputIds, output, moves, effectiveOn));
    }

    private Output output(Supplier<UUID> newId) {
        return switch (kind) {
            case CONSOLIDATE -> {
                mustBe(successor, "successor", survivorId, "survivorId");
                var id = Optional.ofNullable(successor.id()).orElseGet(newId);
                yield new Output(id, successor.plan());
            }
            case ABSORB -> {
                mustBe(survivorId, "survivorId", successor, "successor");
                yield new Output(survivorId, null);
            }
        };
    }

    private static void mustBe(Object there, String name, Object absent, String nameOfAbsent) {
        if (there == null) {
            throw new InvalidField(name, "field-required");
        }
        if (absent != null) {
            throw new InvalidField(nameOfAbsent, "field-of-other-kind");
        }
    }
}
