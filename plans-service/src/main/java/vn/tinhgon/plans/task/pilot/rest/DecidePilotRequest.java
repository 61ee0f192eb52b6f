package vn.tinhgon.plans.task.pilot.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.task.pilot.PilotOutcome;
import vn.tinhgon.plans.task.pilot.StatedOutcome;

/** What becomes of a pilot. */
@Schema(
        name = "DecidePilot",
        examples =
                """
                {"outcome": "SCALED", "scaledTo": [{"areaId": "01980000-0000-7000-8000-000000000093"}],
                 "decision": {"number": "512-QĐ/TU", "date": "2020-01-15", "issuer": "Ban Thường vụ Tỉnh ủy"}}""")
public record DecidePilotRequest(
        @NotNull PilotOutcome outcome,
        @NotNull @Valid Document decision,
        @Schema(description = "SCALED: the agencies and areas that work by it from then on")
                @Size(max = 1000)
                List<@NotNull @Valid PlaceRequest> scaledTo,
        @Schema(description = "CONTINUED: when it is reviewed again") LocalDate finalReviewOn) {

    /** The document that decides it; it takes effect on its day. */
    @Schema(name = "PilotDecision")
    public record Document(
            @NotBlank @Size(max = 100) String number,
            @Schema(description = "Not before the final review and not after today") @NotNull
                    LocalDate date,
            @NotBlank @Size(max = 300) String issuer) {}

    StatedOutcome stated() {
        return new StatedOutcome(
                outcome,
                new Decision(decision.number().strip(), decision.date(), decision.issuer().strip()),
                Optional.ofNullable(scaledTo).orElse(List.of()).stream()
                        .map(PlaceRequest::place)
                        .toList(),
                finalReviewOn);
    }
}
