package vn.tinhgon.reporting.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The national buckets; the four of them add up to the tasks. */
public record Figures(
        @Schema(examples = "19") int tasks,
        @Schema(description = "Hoàn thành đúng hạn. Completed on time", examples = "6")
                int completedOnTime,
        @Schema(description = "Hoàn thành quá hạn. Completed late", examples = "1")
                int completedLate,
        @Schema(description = "Đang làm, trong hạn. Open within term", examples = "9")
                int openInTerm,
        @Schema(description = "Đang làm, quá hạn. Open and overdue", examples = "3")
                int openOverdue) {}
