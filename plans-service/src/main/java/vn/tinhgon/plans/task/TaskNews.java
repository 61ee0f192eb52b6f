package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.events.TaskCompletionReturned;
import vn.tinhgon.events.TaskCompletionSubmitted;
import vn.tinhgon.events.TaskContributed;
import vn.tinhgon.events.TaskContributionAsked;
import vn.tinhgon.events.TaskResumed;
import vn.tinhgon.events.TaskSuspended;
import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.registry.KnownAgency;

/** What is told of a task after it changed; scope and level are those of its lead. */
record TaskNews(Task task, PlanFacts plan, KnownAgency lead) {

    TaskCompletionSubmitted submitted(Submission submission, UUID watcher) {
        return new TaskCompletionSubmitted(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                lead.id(),
                watcher,
                lastDay(),
                submission.evidence(),
                lead.scope(),
                lead.level(),
                submission.completedOn(),
                submission.submittedOn());
    }

    TaskCompletionReturned returned(UUID watcher, String reason, LocalDate on) {
        return new TaskCompletionReturned(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                lead.id(),
                watcher,
                reason,
                lastDay(),
                lead.scope(),
                lead.level(),
                on);
    }

    TaskCompleted completed(UUID acceptedBy) {
        return new TaskCompleted(
                task.id(),
                plan.id(),
                task.ref(),
                title(),
                lead.id(),
                watcher(),
                lastDay(),
                task.evidence().orElse(null),
                acceptedBy,
                lead.scope(),
                lead.level(),
                task.completedOn().orElseThrow());
    }

    TaskSuspended suspended(Order order) {
        return new TaskSuspended(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                lead.id(),
                watcher(),
                agencies(),
                order.reason(),
                lead.scope(),
                lead.level(),
                order.on());
    }

    TaskResumed resumed(Order order) {
        return new TaskResumed(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                lead.id(),
                watcher(),
                agencies(),
                order.reason(),
                lastDay(),
                lead.scope(),
                lead.level(),
                order.on());
    }

    TaskCancelled cancelled(Order order) {
        return new TaskCancelled(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                lead.id(),
                watcher(),
                agencies(),
                order.reason(),
                lead.scope(),
                lead.level(),
                order.on());
    }

    TaskContributionAsked asked(UUID agency, String what, LocalDate dueOn, LocalDate on) {
        return new TaskContributionAsked(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                agency,
                lead.id(),
                what,
                dueOn,
                lead.scope(),
                lead.level(),
                on);
    }

    TaskContributed contributed(UUID agency, List<Assignment> parts, String note, LocalDate on) {
        return new TaskContributed(
                task.id(),
                plan.id(),
                plan.number(),
                task.ref(),
                title(),
                agency,
                parts.stream().map(part -> part.role().name()).toList(),
                lead.id(),
                note,
                parts.getFirst().owedUntil(lastDay()).orElse(null),
                lead.scope(),
                lead.level(),
                on);
    }

    private UUID watcher() {
        return task.watcher(plan.monitorId()).orElse(null);
    }

    private List<UUID> agencies() {
        return task.assignments().stream().flatMap(a -> a.agency().stream()).distinct().toList();
    }

    private String title() {
        return task.wording().title();
    }

    private LocalDate lastDay() {
        return task.lastDay().orElse(null);
    }
}
