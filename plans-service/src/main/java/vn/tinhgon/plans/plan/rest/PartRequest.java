package vn.tinhgon.plans.plan.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.NamedPart;
import vn.tinhgon.platform.problem.InvalidField;

/** An agency's part in a task; a group of bodies has a name and no id. */
@Schema(
        name = "PartRequest",
        examples = "{\"role\": \"LEAD\", \"agencyId\": \"01980000-0000-7000-8000-000000000010\"}")
public record PartRequest(
        @NotNull AssignmentRole role,
        UUID agencyId,
        @Schema(
                        description =
                                "As the document writes it; the registered name when left out",
                        examples = "các sở, ban, ngành")
                @Size(min = 2, max = 300)
                String agency) {

    NamedPart part() {
        if (agencyId == null && agency == null) {
            throw new InvalidField("parts", "field-required");
        }
        return new NamedPart(role, agencyId, agency);
    }
}
