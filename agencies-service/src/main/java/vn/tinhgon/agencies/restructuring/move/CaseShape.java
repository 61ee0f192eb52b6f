package vn.tinhgon.agencies.restructuring.move;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.platform.problem.InvalidField;

/** Refuses a case whose moves contradict each other, whatever the registry looks like. */
public final class CaseShape {

    private final CasePlan plan;
    private final Set<UUID> ended;
    private final Set<UUID> endedAreas;

    private CaseShape(CasePlan plan) {
        this.plan = plan;
        this.ended = plan.endedAgencies();
        this.endedAreas = plan.endedAreas();
    }

    public static void check(CasePlan plan) {
        if (plan.equals(CasePlan.NONE)) {
            throw new InvalidField("moves", "field-required");
        }
        new CaseShape(plan).check();
    }

    private void check() {
        each(plan.moves(), "moves", MoveShape::check);
        each(plan.areaMoves(), "areaMoves", MoveShape::check);
        agenciesEndOnce();
        areasEndOnceOrInParts();
        each(plan.moves(), "moves", this::nothingGoesToWhatEnds);
        each(plan.areaMoves(), "areaMoves", this::nothingGoesToWhatEnds);
        newOnesBeginOnce();
        nothingHappensToWhatBegins();
    }

    /** What begins is drafted as it is to be. */
    private void nothingHappensToWhatBegins() {
        var planned = plan.plannedAgencies().keySet();
        var plannedAreas = plan.plannedAreas().keySet();
        each(
                plan.moves(),
                "moves",
                (field, move) ->
                        refuse(field + ".inputIds", "input-begins", move.inputIds(), planned));
        each(
                plan.areaMoves(),
                "areaMoves",
                (field, move) ->
                        refuse(field + ".inputs", "input-begins", move.inputIds(), plannedAreas));
    }

    private void agenciesEndOnce() {
        var seen = new HashSet<UUID>();
        each(
                plan.moves(),
                "moves",
                (field, move) -> {
                    if (!move.endedIds().stream().allMatch(seen::add)) {
                        throw new InvalidField(field + ".inputIds", "input-twice");
                    }
                });
    }

    private void areasEndOnceOrInParts() {
        var seen = new HashMap<UUID, Extent>();
        each(
                plan.areaMoves(),
                "areaMoves",
                (field, move) -> {
                    if (move.kind().isEnding()) {
                        move.inputs().forEach(input -> endOnceOrInParts(seen, field, input));
                    }
                });
    }

    private static void endOnceOrInParts(Map<UUID, Extent> seen, String field, AreaInput input) {
        var before = seen.put(input.areaId(), input.extent());
        if (before != null && (before == Extent.FULL || input.extent() == Extent.FULL)) {
            throw new InvalidField(field + ".inputs", "area-goes-whole-and-in-parts");
        }
    }

    private void nothingGoesToWhatEnds(String field, AgencyMove move) {
        refuse(field + ".outputs", "output-ends", move.outputIds(), ended);
        refuse(field + ".functionMoves", "function-to-ended", move.receivers().toList(), ended);
        if (!move.kind().isEnding()) {
            refuse(field + ".inputIds", "input-ends", move.inputIds(), ended);
        }
    }

    private void nothingGoesToWhatEnds(String field, AreaMove move) {
        refuse(field + ".outputs", "output-ends", move.outputIds(), endedAreas);
        if (!move.kind().isEnding()) {
            refuse(field + ".inputs", "input-ends", move.inputIds(), endedAreas);
        }
        var places = move.placements().stream().map(Placement::areaId).toList();
        refuse(field + ".placements", "output-ends", places, endedAreas);
    }

    private void newOnesBeginOnce() {
        var seen = new HashSet<UUID>();
        each(
                plan.moves(),
                "moves",
                (field, move) -> {
                    if (!move.planned().map(Output::agencyId).allMatch(seen::add)) {
                        throw new InvalidField(field + ".outputs", "output-twice");
                    }
                });
        each(
                plan.areaMoves(),
                "areaMoves",
                (field, move) -> {
                    if (!move.planned().map(AreaOutput::areaId).allMatch(seen::add)) {
                        throw new InvalidField(field + ".outputs", "output-twice");
                    }
                });
    }

    private static void refuse(
            String field, String code, Collection<UUID> ids, Collection<UUID> refused) {
        if (ids.stream().anyMatch(refused::contains)) {
            throw new InvalidField(field, code);
        }
    }

    private static <M> void each(List<M> moves, String list, Check<M> check) {
        for (var i = 0; i < moves.size(); i++) {
            check.of("%s[%d]".formatted(list, i), moves.get(i));
        }
    }

    private interface Check<M> {
        void of(String field, M move);
    }
}
