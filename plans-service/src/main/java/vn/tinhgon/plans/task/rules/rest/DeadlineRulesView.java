package vn.tinhgon.plans.task.rules.rest;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.RestDayRule;
import vn.tinhgon.plans.task.rules.RulesOfPlan;
import vn.tinhgon.platform.rest.Versioned;

/** How the deadlines of a plan are watched. */
@Schema(name = "DeadlineRules")
public record DeadlineRulesView(
        UUID planId,
        @Schema(description = "0 while the standard holds") long version,
        @Schema(description = "Days before the last good one", examples = "[30, 15, 7, 3, 1]")
                List<Integer> before,
        boolean onTheDay,
        @Schema(description = "Days after the last good one", examples = "[1, 7, 15, 30]")
                List<Integer> after,
        @Schema(description = "Every thirty days past the last of them") boolean monthly,
        @Schema(examples = "P6M") String silentAfter,
        RestDayRule restDays)
        implements Versioned {

    static DeadlineRulesView of(RulesOfPlan plan) {
        var rules = plan.rules();
        return new DeadlineRulesView(
                plan.planId(),
                plan.version(),
                rules.rungs().stream().filter(rung -> rung < 0).map(rung -> -rung).toList(),
                rules.rungs().contains(0),
                rules.rungs().stream().filter(rung -> rung > 0).toList(),
                rules.monthly(),
                rules.silentAfter().toString(),
                rules.restDays());
    }
}
