package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.pilot.ReviewKind;
import vn.tinhgon.plans.task.pilot.StatedReview;
import vn.tinhgon.plans.task.rest.EvidenceForm;

/** A review that was held, and what shows it. */
@Schema(
        name = "ReviewPilot",
        examples =
                """
                {"kind": "INTERIM", "heldOn": "2018-12-28", "summary": "Hai nơi thí điểm hoạt động ổn định",
                 "findings": "Chưa có quy chế phối hợp", "recommendation": "Tiếp tục đến khi tổng kết",
                 "evidence": "Báo cáo số 215-BC/BTCTU ngày 28/12/2018"}""")
public record ReviewPilotRequest(
        @NotNull ReviewKind kind,
        @Schema(
                        description =
                                "Not before what came before it and not after today; today when left out")
                LocalDate heldOn,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 10000) String findings,
        @Size(max = 4000) String recommendation,
        @Schema(description = "The report: number and date; or send files or links")
                @Size(max = 2000)
                String evidence,
        @Schema(description = "Ids of files sent to the task before") @Size(max = 50)
                List<@NotNull UUID> files,
        @Schema(description = "Where else it can be seen") @Size(max = 50)
                List<@NotNull @Size(max = 2000) String> links) {

    StatedReview review() {
        return new StatedReview(
                kind,
                heldOn,
                summary,
                findings,
                recommendation,
                EvidenceForm.of(evidence, files, links));
    }
}
