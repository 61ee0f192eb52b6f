package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/**
 * How the work on a task goes: reported on, perhaps suspended and resumed, submitted as done and
 * returned or accepted, or cancelled. What is over stays over.
 */
@Embeddable
class Course {

    private int percent;
    private LocalDate suspendedOn;
    private LocalDate submittedFor;
    private LocalDate completedOn;
    private String evidence;
    private UUID completedBy;
    private LocalDate cancelledOn;
    private String cancelledBy;
    private String cancellationReason;

    void report(String ref, int reached) {
        mustGoOn(ref);
        mustNotAwaitAnswer(ref);
        percent = reached;
    }

    void submit(String ref, LocalDate doneOn) {
        mustGoOn(ref);
        mustNotAwaitAnswer(ref);
        submittedFor = doneOn;
    }

    void bringBack(String ref) {
        mustAwaitAnswer(ref);
        submittedFor = null;
    }

    void finish(String ref, UUID by, String proof) {
        mustAwaitAnswer(ref);
        completedOn = submittedFor;
        submittedFor = null;
        percent = 100;
        completedBy = by;
        evidence = proof;
    }

    void suspend(String ref, LocalDate on) {
        mustGoOn(ref);
        mustNotAwaitAnswer(ref);
        suspendedOn = on;
    }

    void resume(String ref) {
        mustBeOpen(ref);
        if (suspendedOn == null) {
            throw new TaskDoesNotStandStill(ref);
        }
        suspendedOn = null;
    }

    void cancel(String ref, Order order) {
        mustBeOpen(ref);
        mustNotAwaitAnswer(ref);
        suspendedOn = null;
        cancelledOn = order.on();
        cancelledBy = order.by();
        cancellationReason = order.reason();
    }

    void mustBeOpen(String ref) {
        if (completedOn != null) {
            throw new TaskAlreadyCompleted(ref, completedOn);
        }
        if (cancelledOn != null) {
            throw new TaskAlreadyCancelled(ref, cancelledOn);
        }
    }

    void mustGoOn(String ref) {
        mustBeOpen(ref);
        if (suspendedOn != null) {
            throw new TaskStandsStill(ref, suspendedOn);
        }
    }

    private void mustNotAwaitAnswer(String ref) {
        if (submittedFor != null) {
            throw new CompletionAwaitsAnswer(ref, submittedFor);
        }
    }

    private void mustAwaitAnswer(String ref) {
        mustBeOpen(ref);
        if (submittedFor == null) {
            throw new CompletionNotSubmitted(ref);
        }
    }

    boolean isOpen() {
        return completedOn == null && cancelledOn == null;
    }

    int percent() {
        return percent;
    }

    Optional<LocalDate> suspendedOn() {
        return Optional.ofNullable(suspendedOn);
    }

    Optional<LocalDate> submittedFor() {
        return Optional.ofNullable(submittedFor);
    }

    Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    Optional<Order> cancellation() {
        return Optional.ofNullable(cancelledOn)
                .map(day -> new Order(day, cancellationReason, cancelledBy));
    }
}
