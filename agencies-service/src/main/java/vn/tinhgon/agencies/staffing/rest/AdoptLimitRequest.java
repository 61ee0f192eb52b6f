package vn.tinhgon.agencies.staffing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.staffing.Limit;
import vn.tinhgon.agencies.staffing.Measure;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

/** What a document sets for a kind of agency at a level, in a part of the country. */
@Schema(
        examples =
                """
                {"measure": "DEPUTIES", "kind": "PARTY_BOARD", "level": "PROVINCE", "validFrom": "2027-01-01",
                 "basis": "Quy định của Ban Thường vụ Tỉnh ủy", "steps": [{"sizeFrom": 0, "amount": 3}]}""")
public record AdoptLimitRequest(
        @NotNull Measure measure,
        @Schema(description = "A kind of agency, or ANY") @NotBlank String kind,
        @Schema(description = "A level, or ANY") @NotBlank String level,
        @Schema(description = "The area whose agencies it is for; absent: all that you answer for")
                UUID areaId,
        @Schema(description = "On average: one may have more as long as another has less")
                Boolean averaged,
        @NotNull LocalDate validFrom,
        @Schema(description = "The first day on which it is in force no longer") LocalDate validTo,
        @Schema(description = "The document that sets it, and where in it")
                @NotBlank
                @Size(max = 500)
                String basis,
        @Schema(description = "By size of the agency, none twice") @NotEmpty @Size(max = 50)
                List<@NotNull @Valid LimitStepBody> steps) {

    List<Limit> limits(Scope within) {
        check();
        return steps.stream()
                .map(
                        step ->
                                new Limit(
                                        measure,
                                        kind,
                                        level,
                                        within.path(),
                                        step.sizeFrom(),
                                        step.sizeTo(),
                                        step.amount(),
                                        isAveraged(),
                                        validFrom,
                                        validTo,
                                        basis.strip()))
                .toList();
    }

    private void check() {
        if (measure == Measure.QUOTA) {
            throw new InvalidField("measure", "quota-is-no-limit");
        }
        if (isAveraged() && measure != Measure.DEPUTIES) {
            throw new InvalidField("averaged", "only-deputies-average");
        }
        if (!kind.equals(Limit.ANY)
                && Stream.of(AgencyKind.values()).noneMatch(known -> known.name().equals(kind))) {
            throw new InvalidField("kind", "kind-unknown", kind);
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new InvalidField("validTo", "limit-ends-before-it-begins");
        }
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.lastSize() < step.sizeFrom()
                    || steps.subList(0, i).stream().anyMatch(step::meets)) {
                throw new InvalidField("steps[%d]".formatted(i), "limit-steps-overlap");
            }
        }
    }

    private boolean isAveraged() {
        return Boolean.TRUE.equals(averaged);
    }
}
