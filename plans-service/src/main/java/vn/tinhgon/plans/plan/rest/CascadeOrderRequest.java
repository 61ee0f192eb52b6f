package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.duty.CascadeOrder;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

/** Agencies that have to issue a plan of their own: some by name, or all below one. */
@Schema(
        name = "CascadeOrder",
        examples =
                """
                {"subordinatesOf": "01980000-0000-7000-8000-000000000001", "kind": "PARTY_BOARD",
                 "dueOn": "2030-05-30", "sendToId": "01980000-0000-7000-8000-000000000002"}""")
public record CascadeOrderRequest(
        @Schema(description = "Some by name") @Size(max = 5000) List<@NotNull UUID> agencyIds,
        @Schema(
                        description =
                                "All below this agency, however deep, that exist when the plan is issued; instead of names")
                UUID subordinatesOf,
        @Schema(description = "Only those of this level", examples = "COMMUNE")
                @Pattern(regexp = "[A-Z_]{1,40}")
                String level,
        @Schema(description = "Only those of this kind", examples = "PARTY_COMMITTEE")
                @Pattern(regexp = "[A-Z_]{1,40}")
                String kind,
        @Schema(description = "Only those of this area", examples = "vn.93") String area,
        @Schema(description = "The last day in time") @NotNull LocalDate dueOn,
        @Schema(description = "The body to which they send it") @NotNull UUID sendToId) {

    static List<CascadeOrder> orders(List<CascadeOrderRequest> stated) {
        return stated == null
                ? null
                : IntStream.range(0, stated.size())
                        .mapToObj(i -> stated.get(i).order("cascade[" + i + "]"))
                        .toList();
    }

    private CascadeOrder order(String field) {
        if (!isOfSomeOrOfAll()) {
            throw new InvalidField(field, "cascade-names-some-or-all");
        }
        return new CascadeOrder(
                agencyIds,
                subordinatesOf,
                level,
                kind,
                area == null ? null : new Scope(area).path(),
                dueOn,
                sendToId);
    }

    private boolean isOfSomeOrOfAll() {
        var some = agencyIds != null && !agencyIds.isEmpty();
        var chosen = level != null || kind != null || area != null;
        return some ? subordinatesOf == null && !chosen : subordinatesOf != null;
    }
}
