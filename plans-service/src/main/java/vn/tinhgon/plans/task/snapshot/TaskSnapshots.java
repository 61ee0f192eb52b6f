package vn.tinhgon.plans.task.snapshot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.plans.deadline.Term;
import vn.tinhgon.plans.task.Order;
import vn.tinhgon.plans.task.TaskBrief;
import vn.tinhgon.plans.task.TaskText;
import vn.tinhgon.plans.task.term.TaskTerms;
import vn.tinhgon.plans.task.term.TaskTerms.Stated;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.sql.PlannedOnce;

/** Reads tasks as of a day: the same few statements, however many they are. */
@ApplicationScoped
public class TaskSnapshots {

    private static final String TASKS =
            """
            select t.version, t.plan_id, t.ref, t.title, t.text, t.quote, t.quote_line,
                   t.parent_id, t.takes_up_id, t.group_name, t.deliverable, t.evidence_demanded, t.function_id, t.percent,
                   p.issued_on is null as is_draft,
                   (select a.agency_id from assignment a
                    where a.task_id = t.id and a.role = 'LEAD' and a.held_until is null) as lead_id,
                   case when t.submitted_for <= :asOf then t.submitted_for end as submitted_for,
                   case when t.completed_on <= :asOf then t.completed_on end as completed_on,
                   case when t.completed_on <= :asOf then t.evidence end as evidence,
                   case when t.cancelled_on <= :asOf then t.cancelled_on end as cancelled_on,
                   t.cancelled_by, t.cancellation_reason, %s
            from task t %s
            where t.id = any(:tasks)"""
                    .formatted(TaskTerms.COLUMNS, TaskTerms.JOINS);

    private static final String PARTS =
            """
            select a.task_id, a.role, a.agency_name, a.agency_id, k.name, nullif(a.held_from, date 'epoch') as held_from,
                   a.held_until, case when a.orphaned_on <= :asOf then a.orphaned_on end as orphaned_on, a.reason,
                   a.due_on, a.asked, case when a.contributed_on <= :asOf then a.contributed_on end as contributed_on
            from assignment a left join registry_agency k on k.id = a.agency_id
            where a.task_id = any(:tasks) and a.held_from <= :asOf and coalesce(a.held_until > :asOf, true)
            order by a.position""";

    private final Jdbi jdbi;
    private final TaskTerms terms;

    TaskSnapshots(Jdbi jdbi, TaskTerms terms) {
        this.jdbi = jdbi;
        this.terms = terms;
    }

    public TaskSnapshot get(UUID task, LocalDate day) {
        return of(List.of(task), day).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("task", task));
    }

    /** In the order of the ids; what was just thrown out of a draft is left out. */
    public List<TaskSnapshot> of(Collection<UUID> tasks, LocalDate day) {
        jdbi.useHandle(PlannedOnce::in);
        var rows = rows(TASKS, tasks, day, Row.class);
        var known = rows.stream().collect(toMap(row -> row.stated().id(), Function.identity()));
        var parts =
                rows(PARTS, tasks, day, PartSnapshot.class).stream()
                        .collect(groupingBy(PartSnapshot::taskId));
        var stated = terms.terms(rows.stream().map(Row::stated).toList(), day);
        return tasks.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(row -> row.seen(day, stated, parts))
                .toList();
    }

    private <R> List<R> rows(String sql, Collection<UUID> tasks, LocalDate day, Class<R> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("tasks", UUID.class, List.copyOf(tasks))
                                .bind("asOf", day)
                                .mapTo(type)
                                .list());
    }

    private record Row(
            long version,
            UUID planId,
            String ref,
            String title,
            String text,
            String quote,
            Integer quoteLine,
            UUID parentId,
            UUID takesUpId,
            String groupName,
            String deliverable,
            boolean evidenceDemanded,
            UUID functionId,
            int percent,
            boolean isDraft,
            UUID leadId,
            LocalDate submittedFor,
            LocalDate completedOn,
            String evidence,
            LocalDate cancelledOn,
            String cancelledBy,
            String cancellationReason,
            @Nested Stated stated) {

        TaskSnapshot seen(
                LocalDate day, Map<UUID, Term> terms, Map<UUID, List<PartSnapshot>> partsOf) {
            var id = stated.id();
            var parts = partsOf.getOrDefault(id, List.of());
            return new TaskSnapshot(
                    day,
                    id,
                    version,
                    planId,
                    new TaskText(ref, title, text, quote, quoteLine),
                    new TaskBrief(parentId, takesUpId, groupName, deliverable, evidenceDemanded),
                    functionId,
                    isDraft || !parts.isEmpty(),
                    leadId,
                    percent,
                    submittedFor,
                    completedOn,
                    evidence,
                    cancelledOn == null
                            ? null
                            : new Order(cancelledOn, cancellationReason, cancelledBy),
                    terms.get(id),
                    parts);
        }
    }
}
