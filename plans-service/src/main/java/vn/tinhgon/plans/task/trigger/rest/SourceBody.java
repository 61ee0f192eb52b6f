package vn.tinhgon.plans.task.trigger.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.trigger.Source;

/** The document that shows it. */
@Schema(name = "TriggerDocument")
public record SourceBody(
        @Schema(examples = "17-HD/BTCTW") @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate date,
        @Schema(examples = "Ban Tổ chức Trung ương") @NotBlank @Size(max = 300) String issuer) {

    Source source() {
        return new Source(number.strip(), date, issuer.strip());
    }
}
