package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;

/** Where leads ask other agencies for their part in a task, and these bring it. */
@ApplicationScoped
public class ContributionDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final Contributions contributions;
    private final EvidenceDesk evidence;
    private final Outbox outbox;

    ContributionDesk(
            Workbench bench,
            Tasks tasks,
            Contributions contributions,
            EvidenceDesk evidence,
            Outbox outbox) {
        this.bench = bench;
        this.tasks = tasks;
        this.contributions = contributions;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    /** The lead asks, or who answers for the plan's area; by a day within that of the task. */
    @Transactional
    public Task ask(UUID id, UUID agency, String what, LocalDate dueOn, Caller caller) {
        var work = bench.take(id, caller);
        bench.mustLeadOrOrder(work);
        var task = work.task();
        if (task.owedBy(agency).isEmpty()) {
            throw new InvalidField("agencyId", "contribution-not-owed", agency);
        }
        dueDayMustFit(work, dueOn);
        task.ask(agency, what, dueOn);
        tasks.flush();
        outbox.add(work.news().asked(agency, what, dueOn, work.today()));
        return task;
    }

    /**
     * An agency with a part brings it.
     *
     * @param inStead the agency for which an account of the whole area acts; null for accounts of
     *     an agency
     */
    @Transactional
    public Task contribute(
            UUID id,
            UUID inStead,
            LocalDate stated,
            String note,
            StatedEvidence shown,
            Caller caller) {
        var work = bench.take(id, caller);
        var agency = bench.standsFor(work, inStead == null ? work.lead().id() : inStead);
        var on = work.day("contributedOn", stated);
        var parts = work.task().contribute(agency, on);
        tasks.flush();
        contributions.add(work, agency, on, note, evidence.of(work.task().id(), shown));
        outbox.add(work.news().contributed(agency, parts, note, on));
        return work.task();
    }

    private static void dueDayMustFit(Work work, LocalDate dueOn) {
        if (dueOn.isBefore(work.plan().issuedOn())) {
            throw new InvalidField("dueOn", "day-before-issue", dueOn, work.plan().issuedOn());
        }
        work.task()
                .lastDay()
                .filter(dueOn::isAfter)
                .ifPresent(
                        last -> {
                            throw new InvalidField("dueOn", "contribution-after-task", dueOn, last);
                        });
    }
}
