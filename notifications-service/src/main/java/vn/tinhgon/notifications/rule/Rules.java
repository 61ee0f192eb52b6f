package vn.tinhgon.notifications.rule;

import java.util.List;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.CascadeDutyDueSoon;
import vn.tinhgon.events.CascadeDutyMet;
import vn.tinhgon.events.CascadeDutyMoved;
import vn.tinhgon.events.CascadeDutyOpened;
import vn.tinhgon.events.CascadeDutyOrphaned;
import vn.tinhgon.events.CascadeDutyOverdue;
import vn.tinhgon.events.CascadeDutyWithdrawn;
import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.events.PlanAmended;
import vn.tinhgon.events.PlanConcluded;
import vn.tinhgon.events.PlanDutyOrphaned;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.events.PlanRevoked;
import vn.tinhgon.events.PlanSubmitted;
import vn.tinhgon.events.PlanSuperseded;
import vn.tinhgon.events.TaskAmended;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskCancelled;
import vn.tinhgon.events.TaskCompleted;
import vn.tinhgon.events.TaskCompletionReturned;
import vn.tinhgon.events.TaskCompletionSubmitted;
import vn.tinhgon.events.TaskContributed;
import vn.tinhgon.events.TaskContributionAsked;
import vn.tinhgon.events.TaskContributionOverdue;
import vn.tinhgon.events.TaskDeadlineMoved;
import vn.tinhgon.events.TaskDueSoon;
import vn.tinhgon.events.TaskExtensionDecided;
import vn.tinhgon.events.TaskExtensionRequested;
import vn.tinhgon.events.TaskHandedDown;
import vn.tinhgon.events.TaskObstacleAnswered;
import vn.tinhgon.events.TaskObstacleDueSoon;
import vn.tinhgon.events.TaskObstacleOverdue;
import vn.tinhgon.events.TaskObstacleRaised;
import vn.tinhgon.events.TaskOrphaned;
import vn.tinhgon.events.TaskOverdue;
import vn.tinhgon.events.TaskPilotDecided;
import vn.tinhgon.events.TaskPilotDeclared;
import vn.tinhgon.events.TaskPilotReviewDue;
import vn.tinhgon.events.TaskPilotReviewed;
import vn.tinhgon.events.TaskPilotWithdrawn;
import vn.tinhgon.events.TaskProgressReported;
import vn.tinhgon.events.TaskReassigned;
import vn.tinhgon.events.TaskResumed;
import vn.tinhgon.events.TaskSilent;
import vn.tinhgon.events.TaskSuspended;
import vn.tinhgon.notifications.notice.Notice;

/** Which rule an event of a plan falls under; a new event does not compile until it has one. */
class Rules {

    private final AgencyRules agencies = new AgencyRules();
    private final Rule<PlanSubmitted> planSubmitted = new DraftAwaitsReview();
    private final Rule<PlanIssued> planIssued = new PlanIsAnnounced();
    private final Rule<PlanAmended> planAmended = new AmendmentIsAnnounced();
    private final PlanEndIsTold planEnd = new PlanEndIsTold();
    private final CascadeRules cascade = new CascadeRules();
    private final Rule<PlanDutyOrphaned> planDutyOrphaned = new VacancyInPlanIsTold();
    private final Rule<TaskAssigned> taskAssigned = new DutyIsGiven();
    private final Rule<TaskHandedDown> taskHandedDown = new TaskIsHandedDown();
    private final Rule<TaskCompleted> taskCompleted = new CompletionIsTold();
    private final Rule<TaskOverdue> taskOverdue = new LatenessIsTold();
    private final Rule<TaskDueSoon> taskDueSoon = new NearnessIsTold();
    private final Rule<TaskSilent> taskSilent = new SilenceIsTold();
    private final Rule<TaskDeadlineMoved> taskDeadlineMoved = new OtherDayIsTold();
    private final Rule<TaskExtensionRequested> extensionRequested = new RequestForTimeIsTold();
    private final Rule<TaskExtensionDecided> extensionDecided = new DecisionOnTimeIsTold();
    private final Rule<TaskReassigned> taskReassigned = new DutyIsInherited();
    private final Rule<TaskAmended> taskAmended = new DutyIsChanged();
    private final Rule<TaskOrphaned> taskOrphaned = new VacancyIsTold();
    private final ObstacleRules obstacles = new ObstacleRules();
    private final TaskPilotRules pilots = new TaskPilotRules();
    private final CourseRules course = new CourseRules();
    private final ContributionRules contributions = new ContributionRules();

    List<Notice> notices(DomainEvent event, Succession succession) {
        return switch (event) {
            case PlanEvent e -> notices(e, succession);
            case AgencyEvent e -> agencies.notices(e, succession);
        };
    }

    private List<Notice> notices(PlanEvent event, Succession succession) {
        return switch (event) {
            case PlanSubmitted e -> planSubmitted.notices(e, succession);
            case PlanIssued e -> planIssued.notices(e, succession);
            case PlanAmended e -> planAmended.notices(e, succession);
            case PlanRevoked e -> planEnd.revoked(e, succession);
            case PlanSuperseded e -> planEnd.superseded(e, succession);
            case PlanConcluded e -> planEnd.concluded(e, succession);
            case CascadeDutyOpened e -> cascade.opened(e, succession);
            case CascadeDutyMet e -> cascade.met(e, succession);
            case CascadeDutyDueSoon e -> cascade.dueSoon(e, succession);
            case CascadeDutyOverdue e -> cascade.overdue(e, succession);
            case CascadeDutyMoved e -> cascade.moved(e, succession);
            case CascadeDutyWithdrawn e -> cascade.withdrawn(e, succession);
            case CascadeDutyOrphaned e -> cascade.orphaned(e, succession);
            case PlanDutyOrphaned e -> planDutyOrphaned.notices(e, succession);
            case TaskAssigned e -> taskAssigned.notices(e, succession);
            case TaskHandedDown e -> taskHandedDown.notices(e, succession);
            // Reports come often and stand in the plan: nobody is written to for each of them.
            case TaskProgressReported _ -> List.of();
            case TaskCompleted e -> taskCompleted.notices(e, succession);
            case TaskOverdue e -> taskOverdue.notices(e, succession);
            case TaskDueSoon e -> taskDueSoon.notices(e, succession);
            case TaskSilent e -> taskSilent.notices(e, succession);
            case TaskDeadlineMoved e -> taskDeadlineMoved.notices(e, succession);
            case TaskExtensionRequested e -> extensionRequested.notices(e, succession);
            case TaskExtensionDecided e -> extensionDecided.notices(e, succession);
            case TaskObstacleRaised e -> obstacles.raised(e, succession);
            case TaskObstacleDueSoon e -> obstacles.dueSoon(e, succession);
            case TaskObstacleOverdue e -> obstacles.overdue(e, succession);
            case TaskObstacleAnswered e -> obstacles.answered(e, succession);
            case TaskPilotDeclared e -> pilots.declared(e, succession);
            case TaskPilotWithdrawn e -> pilots.withdrawn(e, succession);
            case TaskPilotReviewDue e -> pilots.reviewDue(e, succession);
            case TaskPilotReviewed e -> pilots.reviewed(e, succession);
            case TaskPilotDecided e -> pilots.decided(e, succession);
            case TaskReassigned e -> taskReassigned.notices(e, succession);
            case TaskAmended e -> taskAmended.notices(e, succession);
            case TaskOrphaned e -> taskOrphaned.notices(e, succession);
            case TaskContributionAsked e -> contributions.asked(e, succession);
            case TaskContributed e -> contributions.brought(e, succession);
            case TaskContributionOverdue e -> contributions.overdue(e, succession);
            case TaskCompletionSubmitted e -> course.submitted(e, succession);
            case TaskCompletionReturned e -> course.returned(e, succession);
            case TaskSuspended e -> course.suspended(e, succession);
            case TaskResumed e -> course.resumed(e, succession);
            case TaskCancelled e -> course.cancelled(e, succession);
        };
    }
}
