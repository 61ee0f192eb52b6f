package vn.tinhgon.reporting.progress.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.TaskAmended;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.events.TaskDeadline;
import vn.tinhgon.events.TaskDeadlineMoved;
import vn.tinhgon.events.TaskOrphaned;
import vn.tinhgon.events.TaskProgressReported;
import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskRole;

/** What plans-service tells about a plan of the sample province, given on 5 January 2026. */
record PlanInMotion(UUID id, String scope, String level) {

    static final LocalDate GIVEN = day(1, 5);

    static PlanInMotion ofTheProvince() {
        return new PlanInMotion(UUID.randomUUID(), "vn.93", "PROVINCE");
    }

    /** The same plan where an agency of another area leads. */
    PlanInMotion at(String otherScope, String otherLevel) {
        return new PlanInMotion(id, otherScope, otherLevel);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    TaskAssigned task(UUID lead, LocalDate lastDay) {
        return new TaskAssigned(
                UUID.randomUUID(),
                id,
                "77-KH/TU",
                "III.1",
                "Rà soát chức năng, nhiệm vụ",
                lead,
                null,
                List.of(new TaskRole("LEAD", lead, "Cơ quan chủ trì")),
                new TaskDeadline("DATE", "như văn bản", null, lastDay),
                scope,
                level,
                GIVEN);
    }

    TaskProgressReported progress(TaskAssigned task, int percent, LocalDate on) {
        return new TaskProgressReported(
                task.taskId(),
                id,
                task.ref(),
                task.title(),
                task.leadId(),
                percent,
                null,
                scope,
                level,
                on);
    }

    TaskCompleted completion(TaskAssigned task, LocalDate on) {
        return new TaskCompleted(
                task.taskId(),
                id,
                task.ref(),
                task.title(),
                task.leadId(),
                null,
                task.deadline().lastDay(),
                "12-BC/SNV",
                null,
                scope,
                level,
                on);
    }

    TaskDeadlineMoved moved(TaskAssigned task, LocalDate lastDay, LocalDate on) {
        return new TaskDeadlineMoved(
                task.taskId(),
                id,
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                null,
                task.deadline().lastDay(),
                lastDay,
                "EXTENDED",
                scope,
                level,
                on);
    }

    TaskReassigned move(TaskAssigned task, UUID successor, LocalDate on) {
        return new TaskReassigned(
                task.taskId(),
                id,
                task.ref(),
                task.title(),
                UUID.randomUUID(),
                List.of(new TaskReassigned.DutyMove("LEAD", task.leadId(), successor)),
                successor,
                null,
                task.deadline().lastDay(),
                scope,
                level,
                on);
    }

    TaskAmended change(TaskAssigned task, UUID lead, LocalDate lastDay, LocalDate on) {
        return new TaskAmended(
                task.taskId(),
                id,
                task.planNumber(),
                task.ref(),
                task.title(),
                lead,
                null,
                task.roles(),
                List.of(),
                new TaskDeadline("DATE", "như văn bản sửa đổi", null, lastDay),
                "Điều chỉnh tiến độ",
                scope,
                level,
                on);
    }

    TaskCancelled cancellation(TaskAssigned task, LocalDate on) {
        return new TaskCancelled(
                task.taskId(),
                id,
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                null,
                List.of(task.leadId()),
                "Đã giao trong kế hoạch khác",
                scope,
                level,
                on);
    }

    TaskOrphaned vacancy(TaskAssigned task, LocalDate on) {
        return new TaskOrphaned(
                task.taskId(),
                id,
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                List.of("LEAD"),
                List.of(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                task.deadline().lastDay(),
                scope,
                level,
                on);
    }
}
