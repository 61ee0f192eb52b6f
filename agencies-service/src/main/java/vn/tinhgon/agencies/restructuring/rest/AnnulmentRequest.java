package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that takes back what another has done. */
@Schema(
        examples =
                """
                {"title": "Hủy bỏ việc hợp nhất Sở Tài chính và Sở Y tế", "effectiveOn": "2030-01-01"}""")
public record AnnulmentRequest(
        @NotBlank @Size(max = 500) String title,
        @Schema(
                        description =
                                "The first day on which all is as before. The day of the annulled case itself: as if it had never been")
                @NotNull
                LocalDate effectiveOn) {}
