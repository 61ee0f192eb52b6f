package vn.tinhgon.plans.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Task;

/**
 * What a plan says at one time. Kept as JSON: what is named here must stay.
 *
 * @param monitor what the monitor is called, null where none is named
 * @param cascade what it orders of plans below it, null where a version was kept without that
 */
public record PlanContent(
        String title,
        UUID monitorId,
        String monitor,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<Order> cascade,
        List<Item> tasks) {

    public PlanContent {
        cascade = cascade == null ? null : List.copyOf(cascade);
        tasks = List.copyOf(tasks);
    }

    static PlanContent of(Plan plan, String monitor, List<Order> cascade, List<Task> tasks) {
        return new PlanContent(
                plan.head().title(),
                plan.monitor().orElse(null),
                monitor,
                plan.period().from(),
                plan.period().until(),
                cascade,
                tasks.stream()
                        .filter(task -> task.cancellation().isEmpty())
                        .map(Item::of)
                        .toList());
    }

    Optional<Item> item(String ref) {
        return tasks.stream().filter(item -> item.ref().equals(ref)).findFirst();
    }

    /**
     * What it orders of plans below it, with agencies as they are called.
     *
     * @param agencies who is named, empty where all below {@code subordinatesOf} are meant
     */
    public record Order(
            List<String> agencies,
            String subordinatesOf,
            String level,
            String kind,
            String area,
            LocalDate dueOn,
            String sendTo) {

        public Order {
            agencies = List.copyOf(agencies);
        }
    }

    /** What it says of one task. */
    public record Item(
            String ref, String title, String text, DeadlineParts deadline, List<Part> parts) {

        public Item {
            parts = List.copyOf(parts);
        }

        static Item of(Task task) {
            var wording = task.wording();
            return new Item(
                    wording.ref(),
                    wording.title(),
                    wording.text(),
                    DeadlineParts.of(task.deadline()),
                    task.assignments().stream().map(Part::of).toList());
        }

        /** The agencies with a role, as written. */
        List<String> agencies(AssignmentRole role) {
            return parts.stream().filter(p -> p.role() == role).map(Part::agency).toList();
        }
    }

    /** An agency's part in a task. */
    public record Part(AssignmentRole role, UUID agencyId, String agency) {

        static Part of(Assignment duty) {
            return new Part(duty.role(), duty.agency().orElse(null), duty.agencyName());
        }
    }
}
