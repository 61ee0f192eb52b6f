package vn.tinhgon.notifications.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.events.Decision;
import vn.tinhgon.events.PlanAmended;
import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.events.PlanRecipient;
import vn.tinhgon.events.PlanRevoked;
import vn.tinhgon.events.TaskAmended;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.events.TaskDeadline;
import vn.tinhgon.events.TaskDeadlineMoved;
import vn.tinhgon.events.TaskDueSoon;
import vn.tinhgon.events.TaskExtensionDecided;
import vn.tinhgon.events.TaskExtensionRequested;
import vn.tinhgon.events.TaskOrphaned;
import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.events.TaskProgressReported;
import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskRole;
import vn.tinhgon.events.TaskSilent;

/** What plans-service tells about a plan of the sample province. */
public record PlanOfProvince(UUID id, UUID issuer, UUID monitor, String taskTitle) {

    public static final LocalDate LAST_DAY = LocalDate.of(2018, 6, 30);

    private static final Decision DECISION =
            new Decision("12-QĐ/TU", LocalDate.of(2018, 4, 20), "Ban Thường vụ Tỉnh ủy");

    public static PlanOfProvince by(UUID issuer, UUID monitor) {
        return new PlanOfProvince(
                UUID.randomUUID(), issuer, monitor, "Rà soát chức năng, nhiệm vụ");
    }

    public PlanOfProvince titled(String otherTask) {
        return new PlanOfProvince(id, issuer, monitor, otherTask);
    }

    public static TaskRole part(String role, UUID agency) {
        return new TaskRole(role, agency, "như văn bản");
    }

    public PlanIssued issued(int tasks, UUID... recipients) {
        return new PlanIssued(
                id,
                "77-KH/TU",
                "Kế hoạch thực hiện Nghị quyết 18",
                issuer,
                monitor,
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 3, 1),
                tasks,
                Stream.of(recipients)
                        .map(agency -> new PlanRecipient(agency, "như văn bản", "để báo cáo"))
                        .toList());
    }

    public PlanAmended amended() {
        return new PlanAmended(
                id,
                "77-KH/TU",
                "Kế hoạch thực hiện Nghị quyết 18",
                issuer,
                monitor,
                2,
                DECISION,
                "Điều chỉnh tiến độ",
                1,
                2,
                3,
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 1));
    }

    public PlanRevoked revoked() {
        return new PlanRevoked(
                id,
                "77-KH/TU",
                "Kế hoạch thực hiện Nghị quyết 18",
                issuer,
                monitor,
                DECISION,
                "Không còn phù hợp",
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 1));
    }

    public TaskAmended change(TaskAssigned task, UUID former) {
        return new TaskAmended(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                task.roles(),
                List.of(former),
                task.deadline(),
                "Lùi tiến độ",
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 1));
    }

    public TaskCancelled cancellation(TaskAssigned task, UUID... agencies) {
        return new TaskCancelled(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                List.of(agencies),
                "Đã giao trong kế hoạch khác",
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 1));
    }

    public TaskAssigned task(String ref, TaskRole... roles) {
        return new TaskAssigned(
                UUID.randomUUID(),
                id,
                "77-KH/TU",
                ref,
                taskTitle,
                lead(roles),
                monitor,
                List.of(roles),
                new TaskDeadline("QUARTER", "quý II/2018", null, LAST_DAY),
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 3, 1));
    }

    public TaskProgressReported progress(TaskAssigned task) {
        return new TaskProgressReported(
                task.taskId(),
                id,
                task.ref(),
                task.title(),
                task.leadId(),
                40,
                "đang làm",
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 4, 1));
    }

    public TaskCompleted completion(TaskAssigned task) {
        return new TaskCompleted(
                task.taskId(),
                id,
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                LAST_DAY,
                null,
                null,
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 2));
    }

    public TaskOverdue lateness(TaskAssigned task) {
        return new TaskOverdue(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                LAST_DAY,
                7,
                9,
                "vn.93",
                "PROVINCE");
    }

    public TaskDueSoon nearness(TaskAssigned task) {
        return new TaskDueSoon(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                LAST_DAY,
                7,
                7,
                "vn.93",
                "PROVINCE");
    }

    public TaskSilent silence(TaskAssigned task) {
        return new TaskSilent(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                LAST_DAY.minusMonths(6),
                LAST_DAY,
                1,
                "vn.93",
                "PROVINCE");
    }

    public TaskDeadlineMoved otherDay(TaskAssigned task, String cause) {
        return new TaskDeadlineMoved(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                LAST_DAY,
                LAST_DAY.plusMonths(3),
                cause,
                "vn.93",
                "PROVINCE",
                LAST_DAY.minusDays(10));
    }

    public TaskExtensionRequested requestForTime(TaskAssigned task) {
        return new TaskExtensionRequested(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                issuer,
                monitor,
                LAST_DAY,
                LAST_DAY.plusMonths(3),
                "Chờ hướng dẫn",
                "vn.93",
                "PROVINCE",
                LAST_DAY.minusDays(12));
    }

    public TaskExtensionDecided decisionOnTime(TaskAssigned task, boolean granted) {
        return new TaskExtensionDecided(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                task.leadId(),
                monitor,
                granted ? "GRANTED" : "REFUSED",
                LAST_DAY,
                granted ? LAST_DAY.plusMonths(3) : null,
                "Theo đề nghị",
                "vn.93",
                "PROVINCE",
                LAST_DAY.minusDays(10));
    }

    public TaskReassigned move(TaskAssigned task, UUID from, UUID to) {
        return new TaskReassigned(
                task.taskId(),
                id,
                task.ref(),
                task.title(),
                UUID.randomUUID(),
                List.of(new TaskReassigned.DutyMove("LEAD", from, to)),
                to,
                monitor,
                LAST_DAY,
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 1));
    }

    public TaskOrphaned vacancy(TaskAssigned task, UUID ended, UUID... candidates) {
        return new TaskOrphaned(
                task.taskId(),
                id,
                "77-KH/TU",
                task.ref(),
                task.title(),
                ended,
                List.of("LEAD"),
                List.of(candidates),
                UUID.randomUUID(),
                issuer,
                monitor,
                LAST_DAY,
                "vn.93",
                "PROVINCE",
                LocalDate.of(2018, 5, 1));
    }

    private static UUID lead(TaskRole... roles) {
        return Stream.of(roles)
                .filter(role -> role.role().equals("LEAD"))
                .map(TaskRole::agencyId)
                .findFirst()
                .orElse(null);
    }
}
