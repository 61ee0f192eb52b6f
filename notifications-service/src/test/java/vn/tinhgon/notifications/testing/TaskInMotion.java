package vn.tinhgon.notifications.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.events.Decision;
import vn.tinhgon.events.PlanDutyOrphaned;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.events.TaskCompletionReturned;
import vn.tinhgon.events.TaskCompletionSubmitted;
import vn.tinhgon.events.TaskContributed;
import vn.tinhgon.events.TaskContributionAsked;
import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.events.TaskHandedDown;
import vn.tinhgon.events.TaskObstacleAnswered;
import vn.tinhgon.events.TaskObstacleDueSoon;
import vn.tinhgon.events.TaskObstacleOverdue;
import vn.tinhgon.events.TaskObstacleRaised;
import vn.tinhgon.events.TaskPilotDecided;
import vn.tinhgon.events.TaskPilotDeclared;
import vn.tinhgon.events.TaskPilotReviewDue;
import vn.tinhgon.events.TaskPilotReviewed;
import vn.tinhgon.events.TaskPilotSite;
import vn.tinhgon.events.TaskPilotWithdrawn;
import vn.tinhgon.events.TaskResumed;
import vn.tinhgon.events.TaskSuspended;

/** What plans-service tells of how the work on a task goes; one other agency has a part in it. */
public record TaskInMotion(TaskAssigned task, UUID other) {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);

    public TaskContributionAsked asked() {
        return new TaskContributionAsked(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                other,
                task.leadId(),
                "Số liệu biên chế",
                DAY,
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskContributed contributed() {
        return new TaskContributed(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                other,
                List.of("COORDINATE"),
                task.leadId(),
                "Đã gửi số liệu",
                DAY,
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskContributionOverdue silent() {
        return new TaskContributionOverdue(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                other,
                List.of("COORDINATE"),
                task.leadId(),
                task.monitorId(),
                DAY,
                3,
                task.scope(),
                task.level());
    }

    public TaskCompletionSubmitted submitted() {
        return new TaskCompletionSubmitted(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                PlanOfProvince.LAST_DAY,
                "12-BC/SNV",
                task.scope(),
                task.level(),
                DAY,
                DAY);
    }

    public TaskCompletionReturned returned() {
        return new TaskCompletionReturned(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                "Chưa có quyết định",
                PlanOfProvince.LAST_DAY,
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskCompleted accepted() {
        return new TaskCompleted(
                task.taskId(),
                task.planId(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                PlanOfProvince.LAST_DAY,
                "12-BC/SNV",
                task.monitorId(),
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskSuspended suspended() {
        return new TaskSuspended(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                List.of(task.leadId(), other),
                "Chờ hướng dẫn",
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskResumed resumed() {
        return new TaskResumed(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                List.of(task.leadId(), other),
                "Đã có hướng dẫn",
                PlanOfProvince.LAST_DAY,
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskCancelled cancelled() {
        return new TaskCancelled(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                List.of(task.leadId(), other),
                "Nhập vào mục III.3",
                task.scope(),
                task.level(),
                DAY);
    }

    /** The other agency is the body that must answer. */
    public TaskObstacleRaised obstacle() {
        return new TaskObstacleRaised(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                UUID.randomUUID(),
                task.leadId(),
                other,
                "Chưa có hướng dẫn",
                DAY.plusDays(10),
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskObstacleAnswered obstacleAnswered() {
        return new TaskObstacleAnswered(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                UUID.randomUUID(),
                other,
                "Chưa có hướng dẫn",
                "Giữ nguyên biên chế",
                DAY.plusDays(10),
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskObstacleDueSoon answerDueSoon(UUID issuer) {
        return new TaskObstacleDueSoon(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                issuer,
                task.monitorId(),
                UUID.randomUUID(),
                task.leadId(),
                other,
                "Chưa có hướng dẫn",
                DAY,
                7,
                5,
                task.scope(),
                task.level());
    }

    public TaskObstacleOverdue answerOverdue(UUID issuer) {
        return new TaskObstacleOverdue(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                issuer,
                task.monitorId(),
                UUID.randomUUID(),
                task.leadId(),
                other,
                "Chưa có hướng dẫn",
                DAY,
                1,
                3,
                task.scope(),
                task.level());
    }

    /** To the other agency, which finds it in its draft. */
    public TaskHandedDown handedDown(UUID draft) {
        return new TaskHandedDown(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                other,
                draft,
                UUID.randomUUID(),
                "II.4",
                DAY,
                task.scope(),
                task.level(),
                DAY);
    }

    /** The other agency was to answer an obstacle, and has ended. */
    public PlanDutyOrphaned answerOrphaned(UUID issuer) {
        return orphaned(issuer, "OBSTACLE", task.taskId());
    }

    /** The other agency watched over the plan, and has ended. */
    public PlanDutyOrphaned watchOrphaned(UUID issuer) {
        return orphaned(issuer, "MONITOR", null);
    }

    private PlanDutyOrphaned orphaned(UUID issuer, String kind, UUID taskId) {
        return new PlanDutyOrphaned(
                task.planId(),
                task.planNumber(),
                "Kế hoạch thực hiện Nghị quyết 18",
                kind,
                taskId,
                taskId == null ? null : task.ref(),
                taskId == null ? null : task.title(),
                taskId == null ? null : "Chưa có hướng dẫn",
                issuer,
                null,
                other,
                List.of(),
                task.scope(),
                task.level(),
                DAY);
    }

    /** The other agency has issued the plan. */
    public TaskPilotDeclared pilot(UUID site) {
        return new TaskPilotDeclared(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                other,
                task.monitorId(),
                DAY,
                null,
                DAY.plusYears(1),
                List.of(
                        new TaskPilotSite(site, null, DAY, null),
                        new TaskPilotSite(null, UUID.randomUUID(), DAY, null)),
                null,
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskPilotWithdrawn pilotWithdrawn(UUID site) {
        return new TaskPilotWithdrawn(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                other,
                task.monitorId(),
                List.of(site),
                "Ghi nhầm nhiệm vụ",
                task.scope(),
                task.level(),
                DAY);
    }

    public TaskPilotReviewDue pilotReviewDue(int rung) {
        return new TaskPilotReviewDue(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                other,
                task.monitorId(),
                "FINAL",
                DAY,
                rung,
                rung,
                task.scope(),
                task.level());
    }

    public TaskPilotReviewed pilotReviewed() {
        return new TaskPilotReviewed(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                other,
                task.monitorId(),
                "FINAL",
                DAY,
                task.leadId(),
                "Bộ máy gọn hơn",
                null,
                task.scope(),
                task.level());
    }

    /** The other agency works by it from now on. */
    public TaskPilotDecided pilotScaled(UUID site) {
        return new TaskPilotDecided(
                task.taskId(),
                task.planId(),
                task.planNumber(),
                task.ref(),
                task.title(),
                task.leadId(),
                task.monitorId(),
                "SCALED",
                new Decision("512-QĐ/TU", DAY, "Ban Thường vụ Tỉnh ủy"),
                List.of(site),
                List.of(other),
                List.of(),
                null,
                task.scope(),
                task.level());
    }
}
