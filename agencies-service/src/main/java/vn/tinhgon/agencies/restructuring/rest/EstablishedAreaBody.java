package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.move.AreaOutput;
import vn.tinhgon.agencies.restructuring.move.AreaPlan;

/** An area that a case establishes. */
@Schema(name = "EstablishedArea")
public record EstablishedAreaBody(
        @Schema(description = "A stable id of your own; given by the registry when absent") UUID id,
        @Schema(description = "A code that an ended area had may be given again") @NotBlank
                String code,
        @NotBlank @Size(max = 300) String name,
        @NotBlank String level,
        @NotNull UUID parentId) {

    AreaPlan plan() {
        return new AreaPlan(code, name, level, parentId);
    }

    static EstablishedAreaBody of(AreaOutput output) {
        var plan = output.plan();
        return new EstablishedAreaBody(
                output.areaId(), plan.code(), plan.name(), plan.level(), plan.parentId());
    }
}
