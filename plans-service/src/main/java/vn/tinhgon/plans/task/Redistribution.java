package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;

/**
 * New parts in a task in force: who keeps its part goes on undisturbed, the others' end, and what
 * is new begins. On every day there is one lead.
 */
final class Redistribution {

    private Redistribution() {}

    static void carryOut(List<Assignment> duties, List<NamedPart> wanted, Order order) {
        var current = duties.stream().filter(Assignment::isCurrent).toList();
        var ended =
                current.stream()
                        .filter(duty -> wanted.stream().noneMatch(part -> part.isMeantBy(duty)))
                        .toList();
        ended.forEach(duty -> duty.end(order.on()));
        for (var part : wanted) {
            if (current.stream().noneMatch(part::isMeantBy)) {
                duties.add(Assignment.given(duties.size(), part, since(part, ended, order), order));
            }
        }
    }

    /** A lead begins when the one before it ends. */
    private static LocalDate since(NamedPart part, List<Assignment> ended, Order order) {
        return ended.stream()
                .filter(duty -> part.role() == AssignmentRole.LEAD && duty.role() == part.role())
                .flatMap(duty -> duty.heldUntil().stream())
                .findFirst()
                .orElse(order.on());
    }
}
