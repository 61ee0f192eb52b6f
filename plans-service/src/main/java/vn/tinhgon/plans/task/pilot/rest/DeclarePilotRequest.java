package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.pilot.NewPilot;
import vn.tinhgon.plans.task.pilot.ReviewDays;

/** A task is a pilot: where it is tried, from when, and when it is reviewed. */
@Schema(
        name = "DeclarePilot",
        examples =
                """
                {"startsOn": "2018-04-10", "interimReviewOn": "2098-12-31", "finalReviewOn": "2099-12-31",
                 "sites": [{"agencyId": "01980000-0000-7000-8000-000000000012", "from": "2018-04-10"},
                           {"areaId": "01980000-0000-7000-8000-000000000093", "from": "2018-07-01", "until": "2100-01-01"}]}""")
public record DeclarePilotRequest(
        @NotNull LocalDate startsOn,
        @Schema(description = "Sơ kết; left out when there is none") LocalDate interimReviewOn,
        @Schema(description = "Tổng kết") @NotNull LocalDate finalReviewOn,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid SiteRequest> sites) {

    NewPilot pilot() {
        return new NewPilot(
                startsOn,
                new ReviewDays(interimReviewOn, finalReviewOn),
                sites.stream().map(SiteRequest::site).toList());
    }
}
