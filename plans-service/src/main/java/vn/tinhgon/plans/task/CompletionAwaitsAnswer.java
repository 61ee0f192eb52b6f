package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The lead has submitted the task as done, and the monitor has not answered. */
public class CompletionAwaitsAnswer extends Refusal {

    CompletionAwaitsAnswer(String ref, LocalDate completedOn) {
        super(Kind.CONFLICT, "completion-awaits-answer", ref, completedOn);
    }
}
