package vn.tinhgon.events;

import java.util.UUID;

/** What plans-service publishes on {@link Topics#PLANS}. */
public sealed interface PlanEvent extends DomainEvent
        permits PlanIssued,
                TaskAssigned,
                TaskProgressReported,
                TaskCompleted,
                TaskOverdue,
                TaskDueSoon,
                TaskSilent,
                TaskDeadlineMoved,
                TaskExtensionRequested,
                TaskExtensionDecided,
                TaskReassigned,
                TaskOrphaned {

    UUID planId();
}
