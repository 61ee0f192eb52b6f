package vn.tinhgon.plans.calendar.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.calendar.CalendarDecision;
import vn.tinhgon.platform.problem.InvalidField;

/** Days of rest and of work, and the document that orders them. */
@Schema(
        name = "DecideDays",
        examples =
                """
                {"number": "11155/VPCP-KGVX", "dated": "2025-11-20", "issuer": "Thủ tướng Chính phủ",
                 "restDays": ["2026-01-02"], "workDays": ["2026-01-10"]}""")
public record DecideDaysRequest(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate dated,
        @NotBlank @Size(max = 300) String issuer,
        @Schema(description = "Days that become free") @Size(max = 100)
                List<@NotNull LocalDate> restDays,
        @Schema(description = "Days that are worked on instead") @Size(max = 100)
                List<@NotNull LocalDate> workDays) {

    CalendarDecision decision() {
        var rest = days(restDays);
        var work = days(workDays);
        if (rest.isEmpty() && work.isEmpty()) {
            throw new InvalidField("restDays", "constraint.NotEmpty");
        }
        rest.stream()
                .filter(work::contains)
                .findFirst()
                .ifPresent(
                        day -> {
                            throw new InvalidField("workDays", "day-both-rest-and-work", day);
                        });
        return CalendarDecision.of(number.strip(), dated, issuer.strip(), rest, work);
    }

    private static List<LocalDate> days(List<LocalDate> sent) {
        return Optional.ofNullable(sent).orElse(List.of()).stream().distinct().sorted().toList();
    }
}
