package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** Nothing is done on a suspended task before it is resumed. */
public class TaskStandsStill extends Refusal {

    TaskStandsStill(String ref, LocalDate since) {
        super(Kind.CONFLICT, "task-stands-still", ref, since);
    }
}
