package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.listing.Count;

/** How many tasks there are of each kind; kinds without any are left out. */
@Schema(name = "TaskCounts")
public record TaskCountsView(
        LocalDate asOf,
        long total,
        Map<Standing, Long> byStanding,
        @Schema(
                        description =
                                "Parts of the agency that was asked about; a task in which it has several counts in each")
                Map<AssignmentRole, Long> byRole) {

    static TaskCountsView of(List<Count> counts, LocalDate asOf) {
        var byStanding = new EnumMap<Standing, Long>(Standing.class);
        var byRole = new EnumMap<AssignmentRole, Long>(AssignmentRole.class);
        var total = 0L;
        for (var count : counts) {
            if (count.standing() != null) {
                byStanding.put(count.standing(), count.tasks());
            } else if (count.role() != null) {
                byRole.put(count.role(), count.tasks());
            } else {
                total = count.tasks();
            }
        }
        return new TaskCountsView(asOf, total, byStanding, byRole);
    }
}
