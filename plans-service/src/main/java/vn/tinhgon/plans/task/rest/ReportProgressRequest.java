package vn.tinhgon.plans.task.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a task is. */
@Schema(name = "ReportProgress", examples = "{\"percent\": 60, \"note\": \"Đã trình đề án\"}")
public record ReportProgressRequest(
        @NotNull @Min(0) @Max(100) Integer percent, @NotBlank @Size(max = 4000) String note) {}
