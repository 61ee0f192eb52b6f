package vn.tinhgon.plans.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.duty.CascadeOrder;
import vn.tinhgon.plans.plan.TaskEntry;
import vn.tinhgon.plans.task.NamedPart;

/**
 * What a signed document changes in a plan in force; null leaves things as they are.
 *
 * @param cascade all that it orders of plans below from now on
 * @param effectiveOn the first day on which the plan is as amended; the decision's own when null
 */
public record Amendment(
        Decision decision,
        String reason,
        LocalDate effectiveOn,
        String title,
        UUID monitorId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<CascadeOrder> cascade,
        List<Added> added,
        List<Changed> changed,
        List<Dropped> dropped) {

    public Amendment {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
    }

    /** A task that was not there before, and why. */
    public record Added(TaskEntry task, String reason) {}

    /** What a task says otherwise from now on; {@code parts}, where given, are all there are. */
    public record Changed(
            String ref,
            String title,
            String text,
            Deadline deadline,
            List<NamedPart> parts,
            String reason) {}

    /** A task that is not to be done any more. */
    public record Dropped(String ref, String reason) {}

    /** Why something became of a task. */
    public record Reason(String ref, ChangeKind kind, String reason) {}

    public List<Reason> reasons() {
        return Stream.of(
                        added.stream()
                                .map(a -> new Reason(a.task().ref(), ChangeKind.ADDED, a.reason())),
                        changed.stream()
                                .map(c -> new Reason(c.ref(), ChangeKind.CHANGED, c.reason())),
                        dropped.stream()
                                .map(d -> new Reason(d.ref(), ChangeKind.DROPPED, d.reason())))
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** The same by the task's ref. */
    public Map<String, List<String>> reasonsByRef() {
        return reasons().stream()
                .collect(
                        Collectors.groupingBy(
                                Reason::ref,
                                Collectors.mapping(Reason::reason, Collectors.toList())));
    }

    public LocalDate dayInForce() {
        return effectiveOn == null ? decision.date() : effectiveOn;
    }

    /** Every agency that it names. */
    public Set<UUID> named() {
        return Stream.of(
                        Stream.ofNullable(monitorId),
                        Stream.ofNullable(cascade)
                                .flatMap(orders -> orders.stream().flatMap(CascadeOrder::named)),
                        added.stream().flatMap(a -> a.task().named()),
                        changed.stream()
                                .filter(c -> c.parts() != null)
                                .flatMap(c -> c.parts().stream())
                                .map(NamedPart::agencyId)
                                .filter(Objects::nonNull))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
