package vn.tinhgon.plans.task;

import java.time.LocalDate;

import vn.tinhgon.plans.access.PlanFacts;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.registry.KnownAgency;

/** A task of a plan in force, taken for a change. */
record Work(Task task, PlanFacts plan, KnownAgency lead, Caller caller, LocalDate today) {

    /** Only who answers for the plan's area orders something about its tasks. */
    void mustBeOrdered() {
        caller.mustCover(plan.area(), "task", task.id());
    }

    LocalDate day(String field, LocalDate stated) {
        return StatedDay.of(field, stated, plan, today);
    }

    TaskNews news() {
        return new TaskNews(task, plan, lead);
    }
}
