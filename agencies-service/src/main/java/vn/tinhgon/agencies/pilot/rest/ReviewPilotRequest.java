package vn.tinhgon.agencies.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.pilot.PilotOutcome;
import vn.tinhgon.agencies.pilot.PilotReview;

/** The judgement on a pilot. */
@Schema(
        examples =
                """
                {"outcome": "CONTINUED", "on": "2030-01-10", "nextReviewOn": "2031-01-10", "note": "Cần thêm thời gian",
                 "decision": {"number": "3-QĐ/TU", "date": "2030-01-08", "issuer": "Ban Thường vụ Tỉnh ủy"}}""")
public record ReviewPilotRequest(
        @NotNull PilotOutcome outcome,
        @NotNull LocalDate on,
        @Size(max = 5000) String note,
        @Schema(description = "CONTINUED: when it is to be judged again") LocalDate nextReviewOn,
        @Schema(description = "SCALED: who works by it as well from then on") @Size(max = 1000)
                List<@NotNull UUID> newSiteIds,
        @NotNull @Valid DecisionBody decision) {

    PilotReview review() {
        return new PilotReview(
                outcome,
                on,
                note,
                nextReviewOn,
                Optional.ofNullable(newSiteIds).orElse(List.of()),
                decision.decision(),
                null);
    }
}
