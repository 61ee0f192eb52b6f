package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.Obligation;
import vn.tinhgon.plans.task.listing.Part;

/** A part that the caller's agency has in a task. */
@Schema(name = "MyTask")
public record MyTaskView(
        AssignmentRole role,
        @Schema(description = "What the part obliges the agency to") Obligation obligation,
        @Schema(
                        description =
                                "By when the agency owes its part; for who directs or watches, the last day of the task")
                LocalDate dueOn,
        @Schema(
                        description =
                                "How the agency stands with its part; for who directs or watches, how the task stands")
                Standing standing,
        TaskView task) {

    static MyTaskView of(Part part, TaskView task) {
        return new MyTaskView(
                part.role(), part.role().obligation(), part.dueOn(), part.standing(), task);
    }
}
