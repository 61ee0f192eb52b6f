package vn.tinhgon.plans.task.rules.rest;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.DeadlineRules;
import vn.tinhgon.plans.deadline.RestDayRule;

/** How the deadlines of a plan are to be watched. */
@Schema(
        name = "AdoptDeadlineRules",
        examples =
                """
                {"before": [15, 5, 1], "onTheDay": true, "after": [1, 7, 30], "monthly": true,
                 "silentAfter": "P3M", "restDays": "KEEP"}""")
public record AdoptRulesRequest(
        @NotNull @Size(max = 20) List<@NotNull @Min(1) @Max(365) Integer> before,
        @NotNull Boolean onTheDay,
        @NotNull @Size(max = 20) List<@NotNull @Min(1) @Max(3650) Integer> after,
        @NotNull Boolean monthly,
        @Schema(description = "ISO 8601 period in months or days", examples = "P6M")
                @NotNull
                @Pattern(regexp = "P[1-9]\\d{0,2}[MD]")
                String silentAfter,
        @Schema(
                        description =
                                "What becomes of a last day that is reckoned from a trigger and falls on a day of rest: it stays, or the next day of work is the last one (Bộ luật Dân sự 2015, Điều 148 khoản 5). A day that the document names always stays.")
                @NotNull
                RestDayRule restDays) {

    DeadlineRules rules() {
        var rungs =
                Stream.of(
                                before.stream().map(days -> -days),
                                Stream.of(0).filter(_ -> onTheDay),
                                after.stream())
                        .flatMap(days -> days)
                        .toList();
        return new DeadlineRules(rungs, monthly, Period.parse(silentAfter), restDays);
    }
}
