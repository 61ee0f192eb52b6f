package vn.tinhgon.plans.task.extension.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.extension.Decision;

/** Yes or no, and why. */
@Schema(
        name = "DecideExtension",
        examples =
                "{\"granted\": true, \"until\": \"2027-03-31\", \"reason\": \"Đồng ý gia hạn một quý\"}")
public record DecideExtensionRequest(
        @NotNull Boolean granted,
        @Schema(
                        description =
                                "The last day that is granted; the one that was asked for when left out")
                LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {

    Decision decision() {
        return new Decision(granted, until, reason);
    }
}
