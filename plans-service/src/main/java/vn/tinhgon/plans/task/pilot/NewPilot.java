package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;

import vn.tinhgon.platform.problem.InvalidField;

/** A pilot that a task is declared to be. */
public record NewPilot(LocalDate startsOn, ReviewDays days, List<StatedSite> sites) {

    public NewPilot {
        sites = List.copyOf(sites);
        days.mustComeAfter(startsOn);
        if (sites.isEmpty()) {
            throw new InvalidField("sites", "pilot-needs-site");
        }
        StatedSite.mustFit(startsOn, List.of(), sites);
    }
}
