package vn.tinhgon.agencies.restructuring.effect;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.restructuring.move.FunctionMove;

/**
 * Finds what moves of a case have changed: what they name, and what came along because of them. An
 * agency that came along because of others too comes along with these alone; whatever else was
 * changed by several moves is annulled with all of them.
 */
@ApplicationScoped
public class Traces {

    private final CaseMarks marks;
    private final Called called;

    Traces(CaseMarks marks, Called called) {
        this.marks = marks;
        this.called = called;
    }

    public Trace of(Undoing undoing) {
        nothingMayStayOnWhatEnds(undoing);
        return new Trace(undoing, agencies(undoing), areas(undoing), functions(undoing));
    }

    private void nothingMayStayOnWhatEnds(Undoing undoing) {
        var undone = undoing.undonePlan();
        var ends = new HashSet<UUID>(undone.plannedAgencies().keySet());
        ends.addAll(undone.plannedAreas().keySet());
        refuseAny(undoing, ends, undoing.stayingPlan().spokenOf());
    }

    private Set<UUID> agencies(Undoing undoing) {
        var undone = undoing.undonePlan();
        var found = new HashSet<>(Alterations.of(undone).agencies());
        found.addAll(marks.cameAlong(undoing, undone));
        refuseAny(undoing, found, Alterations.of(undoing.stayingPlan()).agencies());
        found.removeAll(undoing.stayingPlan().endedAgencies());
        found.addAll(undone.endedAgencies());
        found.addAll(undone.plannedAgencies().keySet());
        return found;
    }

    private Set<UUID> functions(Undoing undoing) {
        var undone = undoing.undonePlan();
        var stated = undone.functionMoves().stream().map(FunctionMove::functionId).toList();
        var elsewhere =
                undoing.stayingPlan().functionMoves().stream()
                        .map(FunctionMove::functionId)
                        .collect(Collectors.toSet());
        refuseAny(undoing, elsewhere, stated);
        return marks.functions(undoing, stated, elsewhere, undone.endedAgencies());
    }

    private Set<UUID> areas(Undoing undoing) {
        if (undoing.plan().areaMoves().isEmpty()) {
            return Set.of();
        }
        var before = marks.areasBefore(undoing);
        var moves = new HashSet<>(undoing.undone());
        moves.addAll(undoing.staying());
        var causes = new AreaCauses(undoing.plan(), moves, before);
        var touched = new HashSet<UUID>(undoing.plan().areas());
        before.forEach(area -> touched.add(area.id()));
        touched.removeIf(area -> !isUndone(area, causes, undoing));
        return touched;
    }

    /** Refuses an area that would have to be changed and to stay. */
    private boolean isUndone(UUID area, AreaCauses causes, Undoing undoing) {
        var all = causes.of(area);
        if (all.stream().noneMatch(undoing.undone()::contains)) {
            return false;
        }
        var endsAnyway = causes.begun(area).stream().anyMatch(undoing.undone()::contains);
        var others = all.stream().filter(undoing.staying()::contains).toList();
        if (!endsAnyway && !others.isEmpty()) {
            throw new AnnulledTogether(called.name(area), others);
        }
        return true;
    }

    private void refuseAny(Undoing undoing, Set<UUID> some, Collection<UUID> others) {
        others.stream().filter(some::contains).findFirst().ifPresent(id -> refuse(undoing, id));
    }

    private void refuse(Undoing undoing, UUID subject) {
        throw new AnnulledTogether(called.name(subject), undoing.stayingWith(subject));
    }
}
