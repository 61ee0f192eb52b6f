package vn.tinhgon.plans.task.sweep.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.sweep.Said;
import vn.tinhgon.plans.task.sweep.Tally;

/** What a sweep told, or would tell; of very many tasks the first are shown. */
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
        @Schema(
                        description =
                                "Agencies that were to issue a plan of their own and have not; a preview leaves them out")
                Integer cascadeDuties,
        @Schema(
                        description =
                                "Reviews of pilots that are to be held, or were to be by now; a preview leaves them out")
                Integer pilotReviews,
        List<SweptTask> tasks) {

    /** What is told beside the tasks themselves; null where that is left out. */
    record Beside(Integer contributions, Integer cascadeDuties, Integer pilotReviews) {

        static final Beside LEFT_OUT = new Beside(null, null, null);
    }

    static SweepView of(Tally tally, Beside beside) {
        return new SweepView(
                tally.raised(),
                tally.of(Said.Kind.DUE_SOON),
                tally.of(Said.Kind.OVERDUE),
                tally.of(Said.Kind.SILENT),
                beside.contributions(),
                beside.cascadeDuties(),
                beside.pilotReviews(),
                tally.first().stream().map(SweptTask::of).toList());
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
}
