package vn.tinhgon.agencies.staffing.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.AgencyStaffing;
import vn.tinhgon.agencies.staffing.StaffCategory;

/** Posts of one category. */
@Schema(name = "StaffOfCategory")
public record CategoryView(
        StaffCategory category,
        @Schema(description = "Posts granted (biên chế được giao)") int quota,
        @Schema(description = "Posts filled, null before the first report") Integer filled,
        @Schema(description = "Granted and filled by nobody") int unused) {

    static CategoryView of(AgencyStaffing staffing, StaffCategory category) {
        return new CategoryView(
                category,
                staffing.quota().posts(category),
                staffing.reported().map(staff -> staff.filled(category)).orElse(null),
                staffing.unused(category));
    }
}
