package vn.tinhgon.plans.task.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes over what an ended agency left behind in a task, and why. */
@Schema(
        name = "ReassignTask",
        examples =
                """
                {"fromAgencyId": "01980000-0000-7000-8000-000000000011",
                 "toAgencyId": "01980000-0000-7000-8000-000000000010",
                 "reason": "Sở Nội vụ tiếp nhận lĩnh vực này"}""")
public record ReassignTaskRequest(
        @NotNull UUID fromAgencyId,
        @NotNull UUID toAgencyId,
        @NotBlank @Size(max = 1000) String reason) {}
