package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.events.Decision;

/** The document that decides something. */
@Schema(
        name = "DecisionRequest",
        examples =
                "{\"number\": \"12-QĐ/TU\", \"date\": \"2019-01-10\", \"issuer\": \"Ban Thường vụ Tỉnh ủy\"}")
public record DecisionRequest(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 300) String issuer) {

    Decision decision() {
        return new Decision(number, date, issuer);
    }
}
