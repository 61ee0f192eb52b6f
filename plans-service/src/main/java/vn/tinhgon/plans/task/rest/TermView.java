package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.calendar.DayKind;
import vn.tinhgon.plans.deadline.Move;
import vn.tinhgon.plans.deadline.Term;

/** What has become of a deadline by the day that is asked about. */
@Schema(name = "Term")
public record TermView(
        @Schema(description = "The last day in time; absent while the task cannot be late")
                LocalDate lastDay,
        @Schema(description = "What it was before any extension or suspension") LocalDate original,
        @Schema(description = "How often it was extended") int extensions,
        @Schema(description = "When what it waited for came") LocalDate openedOn,
        @Schema(description = "From when on it is silent unless it is heard of")
                LocalDate silentFrom,
        Integer daysLate,
        @Schema(description = "Of the days late, those that were worked on")
                Integer workingDaysLate,
        @Schema(
                        description =
                                "The last day is one of rest, and no rule moves it: a day that the document names stays")
                DayKind fallsOn,
        List<MoveView> moves) {

    /** A last day that became another, and by which rule. */
    @Schema(name = "DeadlineMove")
    public record MoveView(
            LocalDate on,
            Move.Cause cause,
            LocalDate from,
            LocalDate to,
            @Schema(
                            examples =
                                    "Ngày cuối là ngày nghỉ (Thứ bảy, Chủ nhật): hết ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148 khoản 5)")
                    String rule) {}

    /**
     * @param idle nobody owes the task on the day: it is over, or was given later
     */
    static TermView of(Term term, LocalDate asOf, boolean idle, TermWords words) {
        var lateness = idle ? null : term.lateness(asOf).orElse(null);
        return new TermView(
                term.lastDay().orElse(null),
                term.originalDay().orElse(null),
                term.extensions(),
                term.openedOn().orElse(null),
                idle ? null : term.silentFrom().orElse(null),
                lateness == null ? null : lateness.days(),
                lateness == null ? null : lateness.workingDays(),
                term.lastDay().flatMap(term.calendar()::rest).orElse(null),
                term.moves().stream()
                        .map(m -> new MoveView(m.on(), m.cause(), m.from(), m.to(), words.rule(m)))
                        .toList());
    }
}
