package vn.tinhgon.agencies.restructuring.reform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.restructuring.move.AreaInput;
import vn.tinhgon.agencies.restructuring.move.AreaMove;
import vn.tinhgon.agencies.restructuring.move.AreaOutput;
import vn.tinhgon.agencies.restructuring.move.AreaPlan;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * The moves of a reform, one for each thing that happens, so that each can be annulled by itself;
 * what keeps its code, its name and its place is in none.
 */
final class ReformPlan {

    private final Before before;
    private final Fates fates;
    private final Parents parents;
    private final List<AreaMove> moves = new ArrayList<>();

    private ReformPlan(Before before, Fates fates, Parents parents) {
        this.before = before;
        this.fates = fates;
        this.parents = parents;
    }

    static CasePlan of(Collection<NewUnit> units, Before before, Fates fates, Parents parents) {
        var plan = new ReformPlan(before, fates, parents);
        units.forEach(plan::read);
        return plan.plan();
    }

    private void read(NewUnit unit) {
        if (unit.goesOn()) {
            before.find(unit.unit()).ifPresent(area -> goOn(unit, area));
        } else {
            begin(unit);
        }
    }

    private void goOn(NewUnit unit, Area area) {
        if (unit.name() != null && !isCalled(area, unit.name())) {
            moves.add(
                    move(RestructuringKind.RENAME, whole(area.id()), List.of(), unit.name(), null));
        }
        parents.transferOf(unit, area)
                .ifPresent(
                        parent ->
                                moves.add(
                                        move(
                                                RestructuringKind.REPARENT,
                                                whole(area.id()),
                                                List.of(),
                                                null,
                                                parent)));
    }

    /** Spelling is no name: sources place marks and spaces differently. */
    private static boolean isCalled(Area area, String name) {
        return VietnameseText.fold(area.name()).equals(VietnameseText.fold(name));
    }

    private void begin(NewUnit unit) {
        var inputs = new ArrayList<AreaInput>();
        for (var row : unit.rows()) {
            before.find(row.old())
                    .ifPresent(old -> inputs.add(new AreaInput(old.id(), row.extent())));
        }
        parents.of(unit)
                .ifPresent(
                        parent -> {
                            var output =
                                    new AreaOutput(
                                            fates.idOf(unit.unit()), established(unit, parent));
                            moves.add(
                                    move(
                                            RestructuringKind.CONSOLIDATE,
                                            inputs,
                                            List.of(output),
                                            null,
                                            null));
                        });
    }

    private static AreaPlan established(NewUnit unit, UUID parent) {
        return new AreaPlan(unit.unit().code(), unit.name(), unit.unit().level(), parent);
    }

    private CasePlan plan() {
        fates.terminated()
                .forEach(
                        id ->
                                moves.add(
                                        move(
                                                RestructuringKind.TERMINATE,
                                                whole(id),
                                                List.of(),
                                                null,
                                                null)));
        return new CasePlan(List.of(), moves, List.of());
    }

    private static List<AreaInput> whole(UUID id) {
        return List.of(new AreaInput(id, Extent.FULL));
    }

    private static AreaMove move(
            RestructuringKind kind,
            List<AreaInput> inputs,
            List<AreaOutput> outputs,
            String name,
            UUID parent) {
        return new AreaMove(kind, inputs, outputs, name, parent, List.of());
    }
}
