package vn.tinhgon.agencies.decision.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.Decision;

/** A decision in requests and answers. */
@Schema(name = "Decision")
public record DecisionBody(
        @Schema(examples = "15/QĐ-UBND") @NotBlank @Size(max = 100) String number,
        @Schema(examples = "2025-02-20") @NotNull LocalDate date,
        @Schema(examples = "UBND tỉnh Hậu Giang") @NotBlank @Size(max = 300) String issuer) {

    public static DecisionBody of(Decision decision) {
        return decision == null
                ? null
                : new DecisionBody(decision.number(), decision.date(), decision.issuer());
    }

    public Decision decision() {
        return new Decision(number.strip(), date, issuer.strip());
    }
}
