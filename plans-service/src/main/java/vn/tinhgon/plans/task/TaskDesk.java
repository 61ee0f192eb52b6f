package vn.tinhgon.plans.task;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Where officers report on their agency's tasks, and planners give what ended agencies left behind
 * to others.
 */
@ApplicationScoped
public class TaskDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final ProgressReports reports;
    private final EvidenceDesk evidence;
    private final Receivers receivers;
    private final Outbox outbox;

    TaskDesk(
            Workbench bench,
            Tasks tasks,
            ProgressReports reports,
            EvidenceDesk evidence,
            Receivers receivers,
            Outbox outbox) {
        this.bench = bench;
        this.tasks = tasks;
        this.reports = reports;
        this.evidence = evidence;
        this.receivers = receivers;
        this.outbox = outbox;
    }

    /** Any agency with a part in the task says how far it is, and what stands in the way. */
    @Transactional
    public Task progress(UUID id, StatedProgress stated, Caller caller) {
        var work = bench.take(id, caller);
        var task = work.task();
        var agency = bench.acting(work, _ -> true);
        var reported = task.progress(agency, stated.percent(), stated.note(), work.today());
        tasks.flush();
        var shown = evidence.of(work.task().id(), stated.evidence());
        reports.add(
                new ProgressReport(
                        id,
                        agency.id(),
                        stated.percent(),
                        stated.note(),
                        stated.obstacle(),
                        shown.fileIds(),
                        shown.links(),
                        work.today(),
                        caller.subject()));
        outbox.add(reported);
        return task;
    }

    /** A planner of the plan's area gives what an ended agency left behind to another. */
    @Transactional
    public Task reassign(UUID id, UUID from, UUID to, String reason, Caller caller) {
        var work = bench.take(id, caller);
        work.mustBeOrdered();
        var task = work.task();
        var receiver = receivers.get("toAgencyId", to, caller, work.today());
        var order = new HandOver(receiver, reason, caller.subject(), work.today());
        var handedOver = task.handOver(from, order);
        tasks.flush();
        outbox.add(handedOver.told(task, bench.lead(task), work.plan().monitorId()));
        return task;
    }
}
