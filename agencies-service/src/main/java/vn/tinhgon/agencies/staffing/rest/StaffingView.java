package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.AgencyStaffing;
import vn.tinhgon.agencies.staffing.Headcount;
import vn.tinhgon.agencies.staffing.Limit;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.rest.Versioned;

/** The posts of an agency on a day. */
@Schema(name = "Staffing")
public record StaffingView(
        UUID agencyId,
        @Schema(description = "The version of the agency: staffing changes it") long version,
        String agencyName,
        LocalDate asOf,
        List<CategoryView> categories,
        @Schema(description = "Null before the first report") Integer professionalPosts,
        @Schema(description = "Share of professional posts in all staff, in percent")
                Integer professionalPercent,
        @Schema(description = "Null before the first report") Integer deputies,
        @Schema(description = "The most that are allowed, null where no rule says")
                Integer deputyLimit,
        @Schema(description = "The limit is for the average of its like in the area")
                boolean deputiesAveraged,
        List<LimitFindingView> findings)
        implements Versioned {

    static StaffingView of(
            AgencyStaffing staffing,
            LocalDate day,
            Optional<Limit> deputyLimit,
            List<LimitFindingView> findings) {
        return new StaffingView(
                staffing.agencyId(),
                staffing.version(),
                staffing.name(),
                day,
                Stream.of(StaffCategory.values()).map(c -> CategoryView.of(staffing, c)).toList(),
                staffing.reported().map(Headcount::professionalPosts).orElse(null),
                staffing.reported()
                        .filter(s -> s.total() > 0)
                        .map(StaffingView::percent)
                        .orElse(null),
                staffing.reported().map(Headcount::deputies).orElse(null),
                deputyLimit.map(Limit::amount).orElse(null),
                deputyLimit.map(Limit::averaged).orElse(false),
                findings);
    }

    private static int percent(Headcount staff) {
        return 100 * staff.professionalPosts() / staff.total();
    }
}
