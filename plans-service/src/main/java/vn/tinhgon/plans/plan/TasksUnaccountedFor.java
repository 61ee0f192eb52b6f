package vn.tinhgon.plans.plan;

import java.util.List;

import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.problem.Violation;

/** The final review says nothing of tasks that had a last day and are not finished. */
public class TasksUnaccountedFor extends Refusal {

    TasksUnaccountedFor(List<String> refs) {
        super(
                Kind.RULE_BROKEN,
                "tasks-unaccounted-for",
                refs.stream()
                        .map(ref -> new Violation("tasks[" + ref + "]", "task-unfinished", ref))
                        .toList(),
                refs.size());
    }
}
