package vn.tinhgon.plans.task.rest;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.StatedProgress;

/** How far a task is. */
@Schema(
        name = "ReportProgress",
        examples =
                """
                {"percent": 60, "note": "Đã trình đề án", "obstacle": "Chưa có hướng dẫn về biên chế",
                 "links": ["https://vanban.haugiang.example/to-trinh-31"]}""")
public record ReportProgressRequest(
        @NotNull @Min(0) @Max(100) Integer percent,
        @NotBlank @Size(max = 4000) String note,
        @Schema(description = "What stands in the way; left out when nothing does")
                @Size(max = 4000)
                String obstacle,
        @Schema(description = "Ids of files sent to the task before") @Size(max = 50)
                List<@NotNull UUID> files,
        @Schema(description = "Where else it can be seen") @Size(max = 50)
                List<@NotNull @Size(max = 2000) String> links) {

    StatedProgress stated() {
        return new StatedProgress(percent, note, obstacle, EvidenceForm.of(null, files, links));
    }
}
