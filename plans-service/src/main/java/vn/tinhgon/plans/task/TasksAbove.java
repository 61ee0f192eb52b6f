package vn.tinhgon.plans.task;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;

/** Tasks of other plans, in force, that tasks of a plan may take up. */
@ApplicationScoped
public class TasksAbove {

    private static final String THERE =
            """
            select t.id from task t join plan p on p.id = t.plan_id
            where t.id = any(:ids) and p.id <> :plan and p.issued_on is not null and
            """
                    + PlanAccess.VISIBLE;

    private final Jdbi jdbi;
    private final PlanAccess access;

    TasksAbove(Jdbi jdbi, PlanAccess access) {
        this.jdbi = jdbi;
        this.access = access;
    }

    /** A task that the caller does not see is none to take up; null stands for no task. */
    public void mustBeThere(Stream<UUID> named, UUID plan, Caller caller) {
        var ids = named.filter(Objects::nonNull).distinct().toList();
        var there = there(ids, plan, caller);
        ids.stream()
                .filter(id -> !there.contains(id))
                .findFirst()
                .ifPresent(
                        id -> {
                            throw new InvalidField("takesUpId", "task-above-unknown", id);
                        });
    }

    private Collection<UUID> there(List<UUID> ids, UUID plan, Caller caller) {
        return jdbi.withHandle(
                handle ->
                        access.bind(handle.createQuery(THERE), caller)
                                .bindArray("ids", UUID.class, ids)
                                .bind("plan", plan)
                                .mapTo(UUID.class)
                                .set());
    }
}
