package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.NewAnnulment;

/** A case that takes back what another has done. */
@Schema(
        examples =
                """
                {"title": "Hủy bỏ việc hợp nhất Sở Tài chính và Sở Y tế", "effectiveOn": "2030-01-01", "moves": ["moves[0]"]}""")
public record AnnulmentRequest(
        @NotBlank @Size(max = 500) String title,
        @Schema(
                        description =
                                "The first day on which all is as before. The day of the annulled case itself: as if it had never been")
                @NotNull
                LocalDate effectiveOn,
        @Schema(
                        description =
                                "What of the case is taken back, by the refs that GET …/moves lists, such as areaMoves[17]. Absent: all that is not annulled yet")
                @Size(min = 1, max = 41000)
                List<@NotNull String> moves) {

    NewAnnulment annulment() {
        return new NewAnnulment(title, effectiveOn, Listed.of(moves));
    }
}
