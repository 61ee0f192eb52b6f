package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.plan.Settlement;

/** What a planner decides about a draft; what is left out stays as it is. */
@Schema(
        name = "SettlePlan",
        examples =
                """
                {"monitorId": "01980000-0000-7000-8000-000000000002", "acceptProposedLeads": true,
                 "leads": [{"ref": "III.2", "agencyId": "01980000-0000-7000-8000-000000000002"}]}""")
public record SettlePlanRequest(
        @Pattern(regexp = "\\S.{0,98}\\S") String number,
        LocalDate dated,
        @Size(min = 3, max = 2000) String title,
        @Schema(description = "The agency that issues the plan") UUID issuerId,
        @Schema(description = "The agency that watches over the plan (đôn đốc)") UUID monitorId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        @Schema(description = "Take each sole advising agency as the lead")
                boolean acceptProposedLeads,
        List<@NotNull @Valid ChosenLead> leads,
        List<@NotNull @Valid KnownName> agencies,
        List<@NotNull @Valid ChosenFunction> functions,
        @Schema(description = "All that the plan cites, in place of what was read")
                List<@NotNull @Valid BasisRequest> basis,
        @Schema(description = "The whole distribution list, in place of what was read")
                List<@NotNull @Valid RecipientRequest> recipients,
        @Schema(description = "All that the plan orders of plans below it") @Size(max = 50)
                List<@NotNull @Valid CascadeOrderRequest> cascade) {

    /** The lead chosen for a task. */
    public record ChosenLead(@NotBlank String ref, @NotNull UUID agencyId) {}

    /** The function of the ledger that a task is of. */
    public record ChosenFunction(@NotBlank String ref, @NotNull UUID functionId) {}

    /** The registered agency that a name of the document means. */
    public record KnownName(@NotBlank String name, @NotNull UUID agencyId) {}

    Settlement settlement() {
        return new Settlement(
                number,
                dated,
                title,
                issuerId,
                monitorId,
                periodFrom,
                periodUntil,
                acceptProposedLeads,
                map(leads, ChosenLead::ref, ChosenLead::agencyId),
                map(agencies, KnownName::name, KnownName::agencyId),
                map(functions, ChosenFunction::ref, ChosenFunction::functionId),
                DraftPlanRequest.basis(basis),
                DraftPlanRequest.recipients(recipients),
                CascadeOrderRequest.orders(cascade));
    }

    private static <T> Map<String, UUID> map(
            List<T> list, Function<T, String> key, Function<T, UUID> agency) {
        return Optional.ofNullable(list).orElse(List.of()).stream()
                .collect(Collectors.toMap(key, agency, (earlier, later) -> later));
    }
}
