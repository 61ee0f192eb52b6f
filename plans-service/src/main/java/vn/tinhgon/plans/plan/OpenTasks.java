package vn.tinhgon.plans.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Order;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/** What of a plan's tasks is not to be done any more, and telling those who had them. */
@ApplicationScoped
class OpenTasks {

    private final Tasks tasks;
    private final RegistryCopy registry;
    private final Outbox outbox;

    OpenTasks(Tasks tasks, RegistryCopy registry, Outbox outbox) {
        this.tasks = tasks;
        this.registry = registry;
        this.outbox = outbox;
    }

    /** Cancels all that is open; what was finished stays. */
    void cancel(Plan plan, LocalDate on, String by, String reason) {
        var open = tasks.ofPlanLocked(plan.id()).stream().filter(Task::isOpen).toList();
        cancel(plan, open.stream().collect(toMap(t -> t, _ -> new Order(on, reason, by))));
    }

    private void cancel(Plan plan, Map<Task, Order> orders) {
        orders.forEach(Task::cancel);
        tasks.flush();
        tell(plan, orders);
    }

    /** Tells of tasks that were cancelled, each with its own order. */
    void tell(Plan plan, Map<Task, Order> orders) {
        var leads = leads(orders.keySet());
        outbox.addAll(
                orders.entrySet().stream()
                        .map(e -> told(plan, e.getKey(), e.getValue(), leads))
                        .toList());
    }

    private Map<UUID, KnownAgency> leads(Collection<Task> cancelled) {
        var ids = cancelled.stream().flatMap(t -> lead(t).stream()).distinct().toList();
        return registry.named(ids).stream().collect(toMap(KnownAgency::id, Function.identity()));
    }

    private static TaskCancelled told(
            Plan plan, Task task, Order order, Map<UUID, KnownAgency> leads) {
        var lead = leads.get(lead(task).orElseThrow());
        return new TaskCancelled(
                task.id(),
                plan.id(),
                plan.head().number(),
                task.ref(),
                task.wording().title(),
                lead.id(),
                plan.monitor().orElse(null),
                task.agencies(),
                order.reason(),
                lead.scope(),
                lead.level(),
                order.on());
    }

    private static Optional<UUID> lead(Task task) {
        return task.lead().flatMap(Assignment::agency);
    }
}
