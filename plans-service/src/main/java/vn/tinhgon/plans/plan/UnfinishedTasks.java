package vn.tinhgon.plans.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.problem.InvalidField;

/** What final reviews say of the tasks that were not finished. */
@ApplicationScoped
public class UnfinishedTasks {

    private static final String INSERT =
            "insert into unfinished_task (task_id, reason) values (:task, :reason)";

    private static final String OF_PLAN =
            """
            select t.ref, u.reason from unfinished_task u join task t on t.id = u.task_id
            where t.plan_id = :plan order by t.ordinal""";

    private final Jdbi jdbi;

    UnfinishedTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes the reasons; none may lack that a plan's end would hide. */
    void account(List<Task> all, Map<String, String> reasons) {
        var open = all.stream().filter(Task::isOpen).collect(Collectors.toMap(Task::ref, t -> t));
        reasons.keySet().stream()
                .filter(ref -> !open.containsKey(ref))
                .findFirst()
                .ifPresent(
                        ref -> {
                            throw new InvalidField("unfinished", "task-not-open", ref);
                        });
        var missing =
                all.stream()
                        .filter(Task::isOpen)
                        .filter(t -> t.lastDay().isPresent() || t.suspendedOn().isPresent())
                        .map(Task::ref)
                        .filter(ref -> !reasons.containsKey(ref))
                        .toList();
        if (!missing.isEmpty()) {
            throw new TasksUnaccountedFor(missing);
        }
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(INSERT);
                    reasons.forEach(
                            (ref, reason) ->
                                    rows.bind("task", open.get(ref).id())
                                            .bind("reason", reason)
                                            .add());
                    rows.execute();
                });
    }

    /** In the order of the document. */
    public List<Unfinished> ofPlan(UUID plan) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OF_PLAN)
                                .bind("plan", plan)
                                .mapTo(Unfinished.class)
                                .list());
    }

    /** A task that was not finished, and why. */
    public record Unfinished(String ref, String reason) {}
}
