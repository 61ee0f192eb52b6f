package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Where leads submit their tasks as done, and those who watch over them accept that or return it. A
 * task over which nobody but its lead watches is done when it is submitted.
 */
@ApplicationScoped
public class CompletionDesk {

    private final Workbench bench;
    private final Tasks tasks;
    private final Submissions submissions;
    private final EvidenceDesk evidence;
    private final Outbox outbox;

    CompletionDesk(
            Workbench bench,
            Tasks tasks,
            Submissions submissions,
            EvidenceDesk evidence,
            Outbox outbox) {
        this.bench = bench;
        this.tasks = tasks;
        this.submissions = submissions;
        this.evidence = evidence;
        this.outbox = outbox;
    }

    /** The lead, and nobody else, on a day between the plan's issue and today. */
    @Transactional
    public Task submit(UUID id, LocalDate doneOn, StatedEvidence stated, Caller caller) {
        var work = bench.take(id, caller);
        bench.acting(work, a -> a.role() == AssignmentRole.LEAD);
        var shown = evidence.of(work.task().id(), stated);
        work.task().submit(work.day("completedOn", doneOn), shown);
        partsMustBeOver(work.task());
        var submission = submissions.add(work, work.task().submittedFor().orElseThrow(), shown);
        work.task()
                .watcher(work.plan().monitorId())
                .ifPresentOrElse(
                        watcher -> outbox.add(work.news().submitted(submission, watcher)),
                        () -> finish(work, submission, null));
        tasks.flush();
        return work.task();
    }

    /** Who watches over the task agrees that it is done, on the day that the lead stated. */
    @Transactional
    public Task accept(UUID id, Caller caller) {
        var work = bench.take(id, caller);
        var watcher = watcher(work);
        var submission = waiting(work.task());
        finish(work, submission, watcher);
        tasks.flush();
        return work.task();
    }

    /** Who watches over the task says what is missing; the task is open as before. */
    @Transactional
    public Task giveBack(UUID id, String reason, Caller caller) {
        var work = bench.take(id, caller);
        var watcher = watcher(work);
        var submission = waiting(work.task());
        work.task().bringBack();
        submissions.giveBack(submission, watcher, reason, work);
        tasks.flush();
        outbox.add(work.news().returned(watcher, reason, work.today()));
        return work.task();
    }

    private void finish(Work work, Submission submission, UUID watcher) {
        work.task().finish(submission.evidence());
        submissions.accept(submission, watcher, work);
        outbox.add(work.news().completed(watcher));
    }

    private Submission waiting(Task task) {
        task.mustBeOpen();
        return submissions
                .waiting(task.id())
                .orElseThrow(() -> new CompletionNotSubmitted(task.ref()));
    }

    /** The agency that answers; the watch may have ended or come to the lead since. */
    private UUID watcher(Work work) {
        var watcher = work.task().watcher(work.plan().monitorId());
        if (watcher.isEmpty()) {
            work.mustBeOrdered();
            return null;
        }
        var answers = bench.standsFor(work, watcher.get());
        if (!answers.equals(watcher.get())) {
            throw new NotYourWatch(work.task().ref());
        }
        return answers;
    }

    private void partsMustBeOver(Task task) {
        var open = tasks.openPartsOf(task.id()).stream().map(Task::ref).toList();
        if (!open.isEmpty()) {
            throw new PartsStillOpen(task.ref(), String.join(", ", open));
        }
    }
}
