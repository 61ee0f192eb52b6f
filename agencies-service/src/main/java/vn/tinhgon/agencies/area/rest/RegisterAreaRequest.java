package vn.tinhgon.agencies.area.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.area.NewArea;

/** An area to be registered. */
@Schema(
        examples =
                """
                {"code": "31321", "name": "Phường Vị Thanh", "level": "COMMUNE",
                 "parentId": "01980000-0000-7000-8000-000000000093", "validFrom": "2025-07-01"}""")
public record RegisterAreaRequest(
        @Schema(description = "A stable id of your own; given by the registry when absent") UUID id,
        @NotBlank String code,
        @NotBlank @Size(max = 300) String name,
        @Schema(description = "CENTRAL, PROVINCE, DISTRICT (to 30/6/2025) or COMMUNE") @NotBlank
                String level,
        @Schema(description = "The area above; absent for the country only") UUID parentId,
        @NotNull LocalDate validFrom) {

    NewArea area() {
        return new NewArea(id, code, name, level, parentId, validFrom);
    }
}
