package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.task.term.LastDays;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * Where planners order that a task stands still, goes on, or is not to be done any more. What is
 * ordered of a task is ordered of its open parts.
 */
@ApplicationScoped
public class OrderDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final Suspensions suspensions;
    private final LastDays lastDays;
    private final Outbox outbox;

    OrderDesk(
            Workbench bench,
            Tasks tasks,
            Suspensions suspensions,
            LastDays lastDays,
            Outbox outbox) {
        this.bench = bench;
        this.tasks = tasks;
        this.suspensions = suspensions;
        this.lastDays = lastDays;
        this.outbox = outbox;
    }

    @Transactional
    public Task suspend(UUID id, LocalDate stated, String reason, Caller caller) {
        var work = take(id, caller);
        var order = order(work, "suspendedOn", stated, reason);
        var family = family(work, part -> part.suspendedOn().isEmpty());
        suspensions
                .lastResumption(ids(family))
                .filter(order.on()::isBefore)
                .ifPresent(resumed -> refuse("suspendedOn", "suspension-overlaps", order, resumed));
        family.forEach(task -> task.suspend(order.on()));
        tasks.flush();
        suspensions.open(ids(family), order);
        settle(family, LastDays.Cause.SUSPENDED, order);
        outbox.addAll(family.stream().map(task -> news(work, task).suspended(order)).toList());
        return work.task();
    }

    @Transactional
    public Task resume(UUID id, LocalDate stated, String reason, Caller caller) {
        var work = take(id, caller);
        var order = order(work, "resumedOn", stated, reason);
        work.task()
                .suspendedOn()
                .filter(order.on()::isBefore)
                .ifPresent(since -> refuse("resumedOn", "resumption-too-early", order, since));
        var parts = tasks.openPartsOf(id);
        var standing = suspensions.bySameOrder(id, ids(parts));
        var family = withParts(work.task(), parts, part -> standing.contains(part.id()));
        family.forEach(Task::resume);
        tasks.flush();
        suspensions.close(ids(family), order);
        settle(family, LastDays.Cause.RESUMED, order);
        outbox.addAll(family.stream().map(task -> news(work, task).resumed(order)).toList());
        return work.task();
    }

    @Transactional
    public Task cancel(UUID id, LocalDate stated, String reason, Caller caller) {
        var work = take(id, caller);
        var order = order(work, "cancelledOn", stated, reason);
        var family = family(work, _ -> true);
        family.forEach(task -> task.cancel(order));
        tasks.flush();
        suspensions.close(ids(family), order);
        outbox.addAll(family.stream().map(task -> news(work, task).cancelled(order)).toList());
        return work.task();
    }

    private Work take(UUID id, Caller caller) {
        bench.planOf(id, caller);
        tasks.lockFamily(id);
        var work = bench.take(id, caller);
        work.mustBeOrdered();
        return work;
    }

    private static Order order(Work work, String field, LocalDate stated, String reason) {
        return new Order(work.day(field, stated), reason, work.caller().subject());
    }

    private static void refuse(String field, String code, Order order, LocalDate other) {
        throw new InvalidField(field, code, order.on(), other);
    }

    private List<Task> family(Work work, Predicate<Task> concerned) {
        return withParts(work.task(), tasks.openPartsOf(work.task().id()), concerned);
    }

    /** The versions of the parts change with them. */
    private List<Task> withParts(Task task, List<Task> parts, Predicate<Task> concerned) {
        var concernedParts = parts.stream().filter(concerned).toList();
        concernedParts.forEach(tasks::lock);
        return Stream.concat(Stream.of(task), concernedParts.stream()).toList();
    }

    private void settle(List<Task> family, LastDays.Cause cause, Order order) {
        lastDays.settle(ids(family), cause, order.on());
        tasks.refresh(family);
    }

    private TaskNews news(Work work, Task task) {
        return new TaskNews(task, work.plan(), bench.lead(task));
    }

    private static List<UUID> ids(List<Task> family) {
        return family.stream().map(Task::id).toList();
    }
}
