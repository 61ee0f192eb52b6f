package vn.tinhgon.notifications.rule;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.tinhgon.events.TaskPilotDecided;
import vn.tinhgon.events.TaskPilotDeclared;
import vn.tinhgon.events.TaskPilotReviewDue;
import vn.tinhgon.events.TaskPilotReviewed;
import vn.tinhgon.events.TaskPilotSite;
import vn.tinhgon.events.TaskPilotWithdrawn;
import vn.tinhgon.notifications.notice.Argument.Agencies;
import vn.tinhgon.notifications.notice.Argument.Day;
import vn.tinhgon.notifications.notice.Argument.Text;
import vn.tinhgon.notifications.notice.Argument.Words;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;

/**
 * How a pilot task goes is told to those who have to do something about it: its lead reviews it,
 * its issuer decides, its sites try it, and who watches over the plan hears all.
 */
class TaskPilotRules {

    List<Notice> declared(TaskPilotDeclared task, Succession succession) {
        var sites = agencies(task.sites());
        return pilotOf(task.leadId(), task.monitorId(), sites, succession)
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_PILOT_DECLARED,
                                        agency,
                                        task,
                                        new Day(task.startsOn()),
                                        new Day(task.interimReviewOn()),
                                        new Day(task.finalReviewOn()),
                                        new Agencies(sites),
                                        new Text(task.reason()),
                                        roles));
    }

    /** Who was told that it is a pilot hears that it is none. */
    List<Notice> withdrawn(TaskPilotWithdrawn task, Succession succession) {
        return pilotOf(task.leadId(), task.monitorId(), task.siteIds(), succession)
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_PILOT_WITHDRAWN,
                                        agency,
                                        task,
                                        new Day(task.withdrawnOn()),
                                        new Text(task.reason()),
                                        roles));
    }

    /** Once it is late, who issued the plan hears of it too. */
    List<Notice> reviewDue(TaskPilotReviewDue task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .add(task.rung() > 0 ? task.issuerId() : null, "ISSUE")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_PILOT_REVIEW_DUE,
                                        agency,
                                        task,
                                        new Words("review", List.of(task.kind())),
                                        new Day(task.reviewOn()),
                                        new Agencies(List.of(task.leadId())),
                                        roles));
    }

    List<Notice> reviewed(TaskPilotReviewed task, Succession succession) {
        return new Duties(succession)
                .add(task.leadId(), "LEAD")
                .add(task.monitorId(), "MONITOR")
                .add(task.issuerId(), "ISSUE")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_PILOT_REVIEWED,
                                        agency,
                                        task,
                                        new Words("review", List.of(task.kind())),
                                        new Day(task.heldOn()),
                                        new Text(task.summary()),
                                        new Text(task.recommendation()),
                                        roles));
    }

    List<Notice> decided(TaskPilotDecided task, Succession succession) {
        return pilotOf(task.leadId(), task.monitorId(), task.siteIds(), succession)
                .addAll(task.agencyIds(), "SCALE")
                .tell(
                        (agency, roles) ->
                                TaskNotice.of(
                                        NoticeKind.TASK_PILOT_DECIDED,
                                        agency,
                                        task,
                                        new Words("pilot", List.of(task.outcome())),
                                        new Text(task.decision().number()),
                                        new Day(task.decision().date()),
                                        new Text(task.decision().issuer()),
                                        new Day(task.finalReviewOn()),
                                        roles));
    }

    private static Duties pilotOf(
            UUID lead, UUID monitor, List<UUID> sites, Succession succession) {
        return new Duties(succession)
                .add(lead, "LEAD")
                .add(monitor, "MONITOR")
                .addAll(sites, "SITE");
    }

    /** An area has no inbox: its agencies hear of it from the lead. */
    private static List<UUID> agencies(List<TaskPilotSite> sites) {
        return sites.stream()
                .map(TaskPilotSite::agencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
