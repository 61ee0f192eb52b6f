package vn.tinhgon.plans.task.pilot.rest;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.pilot.StatedSite;

/** The pilot is tried elsewhere too. */
@Schema(
        name = "AddPilotSites",
        examples =
                """
                {"sites": [{"agencyId": "01980000-0000-7000-8000-000000000011", "from": "2019-01-01"}],
                 "reason": "Đủ điều kiện thực hiện"}""")
public record AddPilotSitesRequest(
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid SiteRequest> sites,
        @NotBlank @Size(max = 2000) String reason) {

    List<StatedSite> stated() {
        return sites.stream().map(SiteRequest::site).toList();
    }
}
