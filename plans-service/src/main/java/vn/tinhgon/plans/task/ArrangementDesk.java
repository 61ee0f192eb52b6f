package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Where planners put the tasks of a draft in order. */
@ApplicationScoped
public class ArrangementDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final TasksAbove above;
    private final ExpectedVersion expected;

    ArrangementDesk(Workbench bench, Tasks tasks, TasksAbove above, ExpectedVersion expected) {
        this.bench = bench;
        this.tasks = tasks;
        this.above = above;
        this.expected = expected;
    }

    /** The plan's tasks are taken together: two that become parts of each other are a cycle. */
    @Transactional
    public Task arrange(UUID id, Arrangement arrangement, Caller caller) {
        var seen = bench.planOf(id, caller);
        caller.mustCover(seen.area(), "task", id);
        var siblings = tasks.ofPlanLocked(seen.id());
        // It may have been issued while this waited.
        var plan = bench.planOf(id, caller);
        var task = tasks.get(id);
        if (plan.issuedOn() != null) {
            throw new TaskInForce(task.ref(), plan.number());
        }
        expected.mustBe(task.version());
        var parent = arrangement.brief().parentId();
        if (parent != null) {
            mustBeAbove(task, siblings.stream().filter(t -> t.id().equals(parent)).findFirst());
        }
        above.mustBeThere(Stream.ofNullable(arrangement.brief().takesUpId()), seen.id(), caller);
        tasks.lock(task);
        task.place(arrangement.brief());
        arrangement.ownDays().forEach((agency, day) -> owe(task, agency, day));
        tasks.flush();
        return task;
    }

    private void mustBeAbove(Task task, Optional<Task> stated) {
        var parent = stated.orElseThrow(() -> new InvalidField("parentId", "parent-elsewhere"));
        if (parent == task || tasks.isWithin(task.id(), parent.id())) {
            throw new ParentCycle(task.ref(), parent.ref());
        }
    }

    private static void owe(Task task, UUID agency, LocalDate day) {
        var owed = task.owedBy(agency);
        if (owed.isEmpty()) {
            throw new InvalidField("contributions", "contribution-not-owed", agency);
        }
        task.lastDay()
                .filter(day::isAfter)
                .ifPresent(
                        last -> {
                            throw new InvalidField(
                                    "contributions", "contribution-after-task", day, last);
                        });
        owed.forEach(duty -> duty.dueOn(day));
    }
}
