package vn.tinhgon.agencies.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.pilot.NewPilot;

/** A pilot to be started. */
@Schema(
        examples =
                """
                {"areaId": "01980000-0000-7000-8000-000000000093", "name": "Văn phòng phục vụ chung",
                 "description": "Một văn phòng phục vụ cấp ủy, hội đồng nhân dân và ủy ban nhân dân",
                 "siteIds": ["01980000-0000-7000-8000-000000000012"], "startsOn": "2026-01-01", "reviewOn": "2030-01-01",
                 "decision": {"number": "12-QĐ/TU", "date": "2025-12-20", "issuer": "Ban Thường vụ Tỉnh ủy"}}""")
public record StartPilotRequest(
        @Schema(description = "The area that decides on it; its sites lie in it") @NotNull
                UUID areaId,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 5000) String description,
        @Schema(description = "The agencies that try it") @NotEmpty @Size(max = 1000)
                List<@NotNull UUID> siteIds,
        @NotNull LocalDate startsOn,
        @Schema(description = "When it is to be judged") @NotNull LocalDate reviewOn,
        @NotNull @Valid DecisionBody decision) {

    NewPilot pilot() {
        return new NewPilot(
                areaId,
                name.strip(),
                description.strip(),
                siteIds,
                startsOn,
                reviewOn,
                decision.decision());
    }
}
