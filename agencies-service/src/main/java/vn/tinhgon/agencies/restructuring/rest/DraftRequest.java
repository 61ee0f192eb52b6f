package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.restructuring.Draft;
import vn.tinhgon.agencies.restructuring.move.AgencyMove;
import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.CasePlan;

/** A case to be drafted. */
@Schema(
        examples =
                """
                {"title": "Hợp nhất Sở Tài chính và Sở Y tế", "effectiveOn": "2030-01-01",
                 "moves": [{"kind": "CONSOLIDATE",
                   "inputIds": ["01980000-0000-7000-8000-000000000011", "01980000-0000-7000-8000-000000000012"],
                   "outputs": [{"establishes": {"name": "Sở Tài chính và Y tế", "kind": "DEPARTMENT",
                     "bloc": "GOVERNMENT", "level": "PROVINCE", "areaId": "01980000-0000-7000-8000-000000000093",
                     "codes": [{"scheme": "QD20", "code": "H30.90"}], "mailbox": "sotcyt@haugiang.example"}}]}]}""")
public record DraftRequest(
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "The first day on which it is so") @NotNull LocalDate effectiveOn,
        @Size(max = 20000) List<@NotNull @Valid MoveBody> moves,
        @Size(max = 20000) List<@NotNull @Valid AreaMoveBody> areaMoves,
        @Schema(description = "Pilots that end with the case") @Size(max = 1000)
                List<@NotNull UUID> endedPilotIds,
        @Schema(
                        description =
                                "The document of the Provincial Standing Committee that allows more units or posts (rule 2)")
                @Valid
                DecisionBody consent) {

    /**
     * @param newIds gives as many ids as are asked for, for what comes without one
     */
    Draft draft(IntFunction<List<UUID>> newIds) {
        var ids = newIds.apply(outputs()).iterator();
        return new Draft(
                title,
                new CasePlan(agencyMoves(ids), movesOfAreas(ids), Listed.of(endedPilotIds)),
                effectiveOn,
                Optional.ofNullable(consent).map(DecisionBody::decision));
    }

    private int outputs() {
        return Listed.of(moves).stream().mapToInt(m -> Listed.of(m.outputs()).size()).sum()
                + Listed.of(areaMoves).stream().mapToInt(m -> Listed.of(m.outputs()).size()).sum();
    }

    private List<AgencyMove> agencyMoves(Iterator<UUID> ids) {
        var drafted = new ArrayList<AgencyMove>();
        for (var move : Listed.of(moves)) {
            drafted.add(move.move("moves[%d]".formatted(drafted.size()), ids::next));
        }
        return drafted;
    }

    private List<AreaMove> movesOfAreas(Iterator<UUID> ids) {
        var drafted = new ArrayList<AreaMove>();
        for (var move : Listed.of(areaMoves)) {
            drafted.add(move.move("areaMoves[%d]".formatted(drafted.size()), ids::next));
        }
        return drafted;
    }
}
