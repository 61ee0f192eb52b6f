package vn.tinhgon.events;

import java.util.UUID;

/** What plans-service publishes on {@link Topics#PLANS}. */
public sealed interface PlanEvent extends DomainEvent
        permits PlanIssued,
                PlanAmended,
                PlanConcluded,
                PlanRevoked,
                PlanSuperseded,
                CascadeDutyOpened,
                CascadeDutyMet,
                CascadeDutyOverdue,
                CascadeDutyOrphaned,
                TaskAssigned,
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
                TaskObstacleAnswered,
                TaskPilotDeclared,
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
