package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.rest.DeadlineRequest;
import vn.tinhgon.plans.plan.version.Amendment;

/** What a signed document changes in a plan in force; what is left out stays as it is. */
@Schema(
        name = "AmendPlan",
        examples =
                """
                {"decision": {"number": "12-QĐ/TU", "date": "2019-01-10", "issuer": "Ban Thường vụ Tỉnh ủy"},
                 "reason": "Điều chỉnh theo hướng dẫn của Trung ương", "effectiveOn": "2019-01-15",
                 "added": [{"task": {"ref": "III.20", "title": "Sắp xếp đơn vị sự nghiệp công lập",
                                     "deadline": {"quote": "trong năm 2020"},
                                     "parts": [{"role": "LEAD", "agencyId": "01980000-0000-7000-8000-000000000010"}]},
                            "reason": "Bổ sung theo Nghị quyết 19-NQ/TW"}],
                 "changed": [{"ref": "III.2", "deadline": {"quote": "quý II/2019"}, "reason": "Chờ hướng dẫn"}],
                 "dropped": [{"ref": "III.19", "reason": "Đã giao trong kế hoạch khác"}]}""")
public record AmendPlanRequest(
        @NotNull @Valid DecisionRequest decision,
        @NotBlank @Size(max = 4000) String reason,
        @Schema(
                        description =
                                "The first day on which the plan is as amended; the decision's when left out")
                LocalDate effectiveOn,
        @Size(min = 3, max = 2000) String title,
        UUID monitorId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        @Schema(
                        description =
                                "All that it orders of plans below from now on; what is not among it any more is withdrawn where it is not met")
                @Size(max = 100)
                List<@NotNull @Valid CascadeOrderRequest> cascade,
        List<@NotNull @Valid AddedTask> added,
        List<@NotNull @Valid ChangedTask> changed,
        List<@NotNull @Valid DroppedTask> dropped) {

    /** A task that comes in. */
    @Schema(name = "AddedTaskRequest")
    public record AddedTask(
            @NotNull @Valid TaskRequest task, @NotBlank @Size(max = 2000) String reason) {}

    /** What an open task says otherwise; parts, where given, are all there are. */
    @Schema(name = "ChangedTaskRequest")
    public record ChangedTask(
            @NotBlank String ref,
            @Size(min = 3, max = 500) String title,
            @Size(max = 20000) String text,
            @Valid DeadlineRequest deadline,
            List<@NotNull @Valid PartRequest> parts,
            @NotBlank @Size(max = 2000) String reason) {

        private Amendment.Changed changed(String field) {
            return new Amendment.Changed(
                    ref,
                    title,
                    text,
                    deadline == null ? null : deadline.deadline(field + ".deadline"),
                    parts == null ? null : TaskRequest.parts(parts),
                    reason);
        }
    }

    /** An open task that is not to be done any more. */
    @Schema(name = "DroppedTaskRequest")
    public record DroppedTask(@NotBlank String ref, @NotBlank @Size(max = 2000) String reason) {}

    Amendment amendment() {
        var in = listed(added);
        var other = listed(changed);
        return new Amendment(
                decision.decision(),
                reason,
                effectiveOn,
                title,
                monitorId,
                periodFrom,
                periodUntil,
                CascadeOrderRequest.orders(cascade),
                IntStream.range(0, in.size())
                        .mapToObj(
                                i ->
                                        new Amendment.Added(
                                                in.get(i).task().entry("added[" + i + "].task"),
                                                in.get(i).reason()))
                        .toList(),
                IntStream.range(0, other.size())
                        .mapToObj(i -> other.get(i).changed("changed[" + i + "]"))
                        .toList(),
                listed(dropped).stream()
                        .map(drop -> new Amendment.Dropped(drop.ref(), drop.reason()))
                        .toList());
    }

    private static <T> List<T> listed(List<T> sent) {
        return Optional.ofNullable(sent).orElse(List.of());
    }
}
