package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskReassigned.DutyMove;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * What an ended agency left behind in a task and another took over.
 *
 * @param caseId the restructuring that had left it behind
 */
public record HandedOver(UUID caseId, UUID from, HandOver order, List<Assignment> duties) {

    public HandedOver {
        duties = List.copyOf(duties);
    }

    TaskReassigned told(Task task, KnownAgency lead, UUID monitor) {
        return new TaskReassigned(
                task.id(),
                task.planId(),
                task.ref(),
                task.wording().title(),
                caseId,
                duties.stream()
                        .map(duty -> new DutyMove(duty.role().name(), from, order.to().id()))
                        .toList(),
                lead.id(),
                monitor,
                task.lastDay().orElse(null),
                lead.scope(),
                lead.level(),
                order.on());
    }
}
