package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.staffing.Measure;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.agencies.staffing.TrackedSurplus;

/** What a merger left above a limit, and what has become of it by the day asked about. */
@Schema(name = "Surplus")
public record SurplusView(
        UUID id,
        UUID agencyId,
        String agencyName,
        Measure measure,
        @Schema(description = "Null for deputies") StaffCategory category,
        @Schema(description = "How many too many the merger left") int posts,
        @Schema(description = "Too many still") int remaining,
        LocalDate since,
        @Schema(description = "By when they must be gone, null where no rule says")
                LocalDate endsOn,
        @Schema(description = "Some remain although their time is over") boolean overdue,
        @Schema(description = "The document that sets the time") String basis,
        UUID restructuringId) {

    static SurplusView of(TrackedSurplus tracked, LocalDate day) {
        var surplus = tracked.surplus();
        return new SurplusView(
                surplus.id(),
                surplus.agencyId(),
                surplus.agencyName(),
                surplus.measure(),
                surplus.category(),
                surplus.posts(),
                tracked.remaining(),
                surplus.since(),
                tracked.endsOn(),
                tracked.overdueOn(day),
                tracked.basis(),
                surplus.caseId());
    }
}
