package vn.tinhgon.events;

import java.util.UUID;

/** What plans-service publishes on {@link Topics#PLANS}. */
public sealed interface PlanEvent extends DomainEvent
        permits PlanSubmitted,
                PlanIssued,
                PlanAmended,
                PlanConcluded,
                PlanRevoked,
                PlanSuperseded,
                CascadeDutyOpened,
                CascadeDutyMet,
                CascadeDutyDueSoon,
                CascadeDutyOverdue,
                CascadeDutyMoved,
                CascadeDutyWithdrawn,
                CascadeDutyOrphaned,
                PlanDutyOrphaned,
                TaskAssigned,
                TaskHandedDown,
                TaskAmended,
                TaskProgressReported,
                TaskCompleted,
                TaskOverdue,
                TaskDueSoon,
                TaskSilent,
                TaskDeadlineMoved,
                TaskExtensionRequested,
                TaskExtensionDecided,
                TaskObstacleRaised,
                TaskObstacleDueSoon,
                TaskObstacleOverdue,
                TaskObstacleAnswered,
                TaskPilotDeclared,
                TaskPilotWithdrawn,
                TaskPilotReviewDue,
                TaskPilotReviewed,
                TaskPilotDecided,
                TaskReassigned,
                TaskOrphaned,
                TaskContributionAsked,
                TaskContributed,
                TaskContributionOverdue,
                TaskCompletionSubmitted,
                TaskCompletionReturned,
                TaskSuspended,
                TaskResumed,
                TaskCancelled {

    UUID planId();
}
