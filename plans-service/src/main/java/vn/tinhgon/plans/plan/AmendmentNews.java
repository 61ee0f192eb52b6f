package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.PlanAmended;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.TaskAmended;
import vn.tinhgon.events.TaskDeadline;
import vn.tinhgon.events.TaskRole;
import vn.tinhgon.plans.plan.AmendmentDesk.CarriedOut;
import vn.tinhgon.plans.plan.version.Amendment;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.registry.KnownAgency;

/** Tells what an amendment did, of the plan first and then of each task. */
@ApplicationScoped
class AmendmentNews {

    private final PlanFile file;
    private final OpenTasks open;
    private final Outbox outbox;

    AmendmentNews(PlanFile file, OpenTasks open, Outbox outbox) {
        this.file = file;
        this.open = open;
        this.outbox = outbox;
    }

    void tell(Plan plan, Amendment amendment, int number, CarriedOut done, LocalDate on) {
        var leads = file.known(done.touched().stream().map(AmendmentNews::lead).toList());
        var reasons = amendment.reasonsByRef();
        outbox.add(told(plan, amendment, number, on));
        outbox.addAll(
                Stream.<PlanEvent>concat(
                                done.added().stream().map(task -> assigned(plan, task, leads, on)),
                                done.changed().entrySet().stream()
                                        .map(
                                                e ->
                                                        changed(
                                                                plan,
                                                                e.getKey(),
                                                                e.getValue(),
                                                                leads,
                                                                reasons,
                                                                on)))
                        .toList());
        open.tell(plan, done.dropped());
    }

    private static PlanEvent assigned(
            Plan plan, Task task, Map<UUID, KnownAgency> leads, LocalDate on) {
        return task.assign(
                plan.head().number(), plan.monitor().orElse(null), leads.get(lead(task)), on);
    }

    private static PlanAmended told(Plan plan, Amendment amendment, int number, LocalDate on) {
        var head = plan.head();
        return new PlanAmended(
                plan.id(),
                head.number(),
                head.title(),
                head.issuerId(),
                plan.monitor().orElse(null),
                number,
                amendment.decision(),
                amendment.reason(),
                amendment.added().size(),
                amendment.changed().size(),
                amendment.dropped().size(),
                plan.scope().path(),
                head.level(),
                on);
    }

    private static TaskAmended changed(
            Plan plan,
            Task task,
            List<UUID> former,
            Map<UUID, KnownAgency> leads,
            Map<String, List<String>> reasons,
            LocalDate on) {
        var lead = leads.get(lead(task));
        var deadline = task.deadline();
        return new TaskAmended(
                task.id(),
                plan.id(),
                plan.head().number(),
                task.ref(),
                task.wording().title(),
                lead.id(),
                plan.monitor().orElse(null),
                task.assignments().stream().map(AmendmentNews::role).toList(),
                former,
                new TaskDeadline(
                        deadline.kind().name(),
                        deadline.quote(),
                        deadline.start().orElse(null),
                        task.lastDay().orElse(null)),
                reasons.get(task.ref()).getFirst(),
                lead.scope(),
                lead.level(),
                on);
    }

    private static TaskRole role(Assignment duty) {
        return new TaskRole(duty.role().name(), duty.agency().orElse(null), duty.agencyName());
    }

    private static UUID lead(Task task) {
        return task.lead().flatMap(Assignment::agency).orElseThrow();
    }
}
