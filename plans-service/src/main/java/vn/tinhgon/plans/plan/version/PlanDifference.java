package vn.tinhgon.plans.plan.version;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.plan.version.PlanContent.Item;
import vn.tinhgon.plans.plan.version.PlanContent.Order;
import vn.tinhgon.plans.task.AssignmentRole;

/** What differs between two versions of a plan: of the plan itself, and task by task. */
public record PlanDifference(List<FieldChange> plan, List<TaskChange> tasks) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    public PlanDifference {
        plan = List.copyOf(plan);
        tasks = List.copyOf(tasks);
    }

    /**
     * Compares in the order of the later version, what it dropped last.
     *
     * @param reasons why amendments changed a task, by its ref
     */
    public static PlanDifference between(
            PlanContent before, PlanContent after, Map<String, List<String>> reasons) {
        var kept = after.tasks().stream().flatMap(item -> change(before, item, reasons).stream());
        var dropped =
                before.tasks().stream()
                        .filter(item -> after.item(item.ref()).isEmpty())
                        .map(item -> TaskChange.of(ChangeKind.DROPPED, item, List.of(), reasons));
        return new PlanDifference(ofPlan(before, after), Stream.concat(kept, dropped).toList());
    }

    private static Optional<TaskChange> change(
            PlanContent before, Item item, Map<String, List<String>> reasons) {
        var earlier = before.item(item.ref());
        if (earlier.isEmpty()) {
            return Optional.of(TaskChange.of(ChangeKind.ADDED, item, List.of(), reasons));
        }
        var fields = ofTask(earlier.get(), item);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(TaskChange.of(ChangeKind.CHANGED, item, fields, reasons));
    }

    private static List<FieldChange> ofPlan(PlanContent before, PlanContent after) {
        return Stream.of(
                        FieldChange.of("title", before.title(), after.title()),
                        FieldChange.of("monitor", before.monitor(), after.monitor()),
                        FieldChange.of(
                                "period-from", day(before.periodFrom()), day(after.periodFrom())),
                        FieldChange.of(
                                "period-until",
                                day(before.periodUntil()),
                                day(after.periodUntil())),
                        cascade(before.cascade(), after.cascade()))
                .filter(FieldChange::isOne)
                .toList();
    }

    /** The orders that only one of the two has; of a version kept without them nothing is said. */
    private static FieldChange cascade(List<Order> before, List<Order> after) {
        if (before == null || after == null) {
            return new FieldChange("cascade", List.of(), List.of());
        }
        return new FieldChange("cascade", without(before, after), without(after, before));
    }

    private static List<String> without(List<Order> orders, List<Order> others) {
        return orders.stream()
                .filter(order -> !others.contains(order))
                .map(PlanDifference::words)
                .toList();
    }

    /** Who issues a plan, by which day, and to whom it goes. */
    private static String words(Order order) {
        var chosen = Stream.of(order.level(), order.kind(), order.area()).filter(Objects::nonNull);
        var some = String.join(", ", chosen.toList());
        var who =
                order.subordinatesOf() == null
                        ? String.join(", ", order.agencies())
                        : "↓ " + order.subordinatesOf() + (some.isEmpty() ? "" : " (" + some + ")");
        return who + ": " + day(order.dueOn()) + " → " + order.sendTo();
    }

    private static List<FieldChange> ofTask(Item before, Item after) {
        var words =
                Stream.of(
                        FieldChange.of("title", before.title(), after.title()),
                        FieldChange.of("text", before.text(), after.text()),
                        FieldChange.of(
                                "deadline", words(before.deadline()), words(after.deadline())));
        var roles =
                Stream.of(AssignmentRole.values())
                        .map(
                                role ->
                                        new FieldChange(
                                                "role." + role,
                                                before.agencies(role),
                                                after.agencies(role)));
        return Stream.concat(words, roles).filter(FieldChange::isOne).toList();
    }

    /** As the document words it, with the day that is meant. */
    private static String words(DeadlineParts deadline) {
        var due = day(deadline.dueOn());
        if (deadline.quote() == null || deadline.quote().isBlank()) {
            return due;
        }
        return due == null ? deadline.quote() : deadline.quote() + " (" + due + ")";
    }

    private static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    public boolean isEmpty() {
        return plan.isEmpty() && tasks.isEmpty();
    }

    /** What became of a task, field by field, and why. */
    public record TaskChange(
            ChangeKind kind,
            String ref,
            String title,
            List<FieldChange> fields,
            List<String> reasons) {

        static TaskChange of(
                ChangeKind kind,
                Item item,
                List<FieldChange> fields,
                Map<String, List<String>> reasons) {
            return new TaskChange(
                    kind,
                    item.ref(),
                    item.title(),
                    fields,
                    reasons.getOrDefault(item.ref(), List.of()));
        }
    }

    /** What a field said before and says after; empty where it says nothing. */
    public record FieldChange(String field, List<String> before, List<String> after) {

        static FieldChange of(String field, String before, String after) {
            return new FieldChange(field, listed(before), listed(after));
        }

        private static List<String> listed(String value) {
            return Stream.ofNullable(value).toList();
        }

        boolean isOne() {
            return !before.equals(after);
        }
    }
}
