package vn.tinhgon.plans.plan.rest;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The final review (tổng kết) of a plan. */
@Schema(
        name = "ConcludePlan",
        examples =
                """
                {"concludedOn": "2021-12-20", "review": "Báo cáo tổng kết số 88-BC/TU",
                 "unfinished": [{"ref": "III.18", "reason": "Chờ hướng dẫn của Trung ương"}]}""")
public record ConcludePlanRequest(
        @Schema(description = "Today when left out") LocalDate concludedOn,
        @NotBlank @Size(max = 4000) String review,
        @Schema(description = "Why tasks that had a last day are not finished")
                List<@NotNull @Valid Unfinished> unfinished) {

    /** A task that is not finished, and why. */
    @Schema(name = "UnfinishedTaskRequest")
    public record Unfinished(@NotBlank String ref, @NotBlank @Size(max = 2000) String reason) {}

    Map<String, String> reasons() {
        return Optional.ofNullable(unfinished).orElse(List.of()).stream()
                .collect(toMap(Unfinished::ref, Unfinished::reason, (earlier, later) -> later));
    }
}
