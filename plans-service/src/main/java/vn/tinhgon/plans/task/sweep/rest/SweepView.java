package vn.tinhgon.plans.task.sweep.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.sweep.AnswerReminder;
import vn.tinhgon.plans.task.sweep.DutyReminder;
import vn.tinhgon.plans.task.sweep.Reminder;
import vn.tinhgon.plans.task.sweep.Reminders;
import vn.tinhgon.plans.task.sweep.Said;
import vn.tinhgon.plans.task.sweep.Tally;

/** What a sweep told, or would tell; of very many the first are shown. */
@Schema(name = "DeadlineSweep")
public record SweepView(
        @Schema(description = "Of how many tasks something is said") int raised,
        int dueSoon,
        int overdue,
        int silent,
        @Schema(
                        description =
                                "Contributions that are owed and were not brought by their day; a preview leaves them out")
                Integer contributions,
        @Schema(description = "Agencies that have to issue a plan of their own, soon or by now")
                int cascadeDuties,
        @Schema(description = "Obstacles that a body has to answer, soon or by now") int obstacles,
        @Schema(
                        description =
                                "Reviews of pilots that are to be held, or were to be by now; a preview leaves them out")
                Integer pilotReviews,
        List<SweptTask> tasks,
        List<SweptDuty> duties,
        List<SweptObstacle> answers) {

    static SweepView of(
            Tally tally, Reminders<DutyReminder> duties, Reminders<AnswerReminder> answers) {
        return new SweepView(
                tally.raised(),
                tally.of(Said.Kind.DUE_SOON),
                tally.of(Said.Kind.OVERDUE),
                tally.of(Said.Kind.SILENT),
                null,
                duties.raised(),
                answers.raised(),
                null,
                tally.first().stream().map(SweptTask::of).toList(),
                duties.first().stream().map(SweptDuty::of).toList(),
                answers.first().stream().map(SweptObstacle::of).toList());
    }

    SweepView and(int toldContributions, int toldReviews) {
        return new SweepView(
                raised,
                dueSoon,
                overdue,
                silent,
                toldContributions,
                cascadeDuties,
                obstacles,
                toldReviews,
                tasks,
                duties,
                answers);
    }

    private static Said.Kind kind(Reminder reminder) {
        return reminder.isOfLateness() ? Said.Kind.OVERDUE : Said.Kind.DUE_SOON;
    }

    /** A task at the rung that it has reached. */
    @Schema(name = "SweptTask")
    public record SweptTask(
            Said.Kind kind,
            UUID taskId,
            UUID planId,
            String planNumber,
            String ref,
            String title,
            UUID leadId,
            @Schema(
                            description =
                                    "The last good day; of silence the day by which it was to be heard of")
                    LocalDate lastDay,
            @Schema(description = "Days past it, negative before", examples = "7") int rung,
            @Schema(description = "Days past it, negative before", examples = "9") int daysLate) {

        static SweptTask of(Said said) {
            var task = said.task();
            return new SweptTask(
                    said.kind(),
                    task.taskId(),
                    task.planId(),
                    task.planNumber(),
                    task.ref(),
                    task.title(),
                    task.leadId(),
                    said.countedFrom(),
                    said.rung(),
                    said.passed());
        }
    }

    /** A duty to issue a plan, at the rung that it has reached. */
    @Schema(name = "SweptDuty")
    public record SweptDuty(
            Said.Kind kind,
            UUID dutyId,
            UUID planId,
            @Schema(examples = "77-KH/TU") String planNumber,
            @Schema(description = "Who has to issue a plan of its own") UUID agencyId,
            LocalDate dueOn,
            @Schema(description = "Days past it, negative before", examples = "-7") int rung,
            @Schema(description = "Days past it, negative before", examples = "-5") int daysLate) {

        static SweptDuty of(DutyReminder said) {
            return new SweptDuty(
                    SweepView.kind(said),
                    said.id(),
                    said.planId(),
                    said.planNumber(),
                    said.agencyId(),
                    said.day(),
                    said.rung(),
                    said.passed());
        }
    }

    /** An obstacle that waits for its answer, at the rung that it has reached. */
    @Schema(name = "SweptObstacle")
    public record SweptObstacle(
            Said.Kind kind,
            UUID obstacleId,
            UUID taskId,
            UUID planId,
            @Schema(examples = "77-KH/TU") String planNumber,
            @Schema(examples = "III.12") String ref,
            @Schema(description = "The body that has to answer") UUID toId,
            LocalDate answerBy,
            @Schema(description = "Days past it, negative before", examples = "1") int rung,
            @Schema(description = "Days past it, negative before", examples = "2") int daysLate) {

        static SweptObstacle of(AnswerReminder said) {
            return new SweptObstacle(
                    SweepView.kind(said),
                    said.id(),
                    said.task().taskId(),
                    said.task().planId(),
                    said.task().planNumber(),
                    said.task().ref(),
                    said.toId(),
                    said.day(),
                    said.rung(),
                    said.passed());
        }
    }
}
