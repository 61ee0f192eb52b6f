package vn.tinhgon.plans.calendar.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.calendar.CalendarDecision;
import vn.tinhgon.platform.rest.Versioned;

/** A decision about single days of rest and of work. */
@Schema(name = "CalendarDecision")
public record CalendarDecisionView(
        UUID id,
        long version,
        @Schema(examples = "vn.93") String scope,
        @Schema(examples = "11155/VPCP-KGVX") String number,
        LocalDate dated,
        @Schema(examples = "Thủ tướng Chính phủ") String issuer,
        List<LocalDate> restDays,
        List<LocalDate> workDays,
        @Schema(description = "Why it counts no longer; absent while it does")
                String annulledReason)
        implements Versioned {

    static CalendarDecisionView of(CalendarDecision decision) {
        return new CalendarDecisionView(
                decision.id(),
                decision.version(),
                decision.scope(),
                decision.number(),
                decision.dated(),
                decision.issuer(),
                decision.restDays(),
                decision.workDays(),
                decision.annulledReason());
    }
}
