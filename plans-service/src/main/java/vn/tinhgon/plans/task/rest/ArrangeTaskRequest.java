package vn.tinhgon.plans.task.rest;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.Arrangement;
import vn.tinhgon.plans.task.TaskBrief;

/** Where a draft task stands in its plan; what is left out, it has not. */
@Schema(
        name = "ArrangeTask",
        examples =
                "{\"group\": \"Sắp xếp tổ chức bên trong\", \"deliverable\": \"Đề án\", \"evidenceDemanded\": true}")
public record ArrangeTaskRequest(
        @Schema(description = "The heading under which the document puts it") @Size(max = 500)
                String group,
        @Schema(description = "The task of the same plan that it is a part of") UUID parentId,
        @Schema(description = "The task of a plan above that it takes up") UUID takesUpId,
        @Schema(description = "What there is to show when it is done") @Size(max = 1000)
                String deliverable,
        @Schema(
                        description =
                                "Whether it is done only when something is shown; it is when left out")
                Boolean evidenceDemanded,
        @Schema(description = "Who owes its part by another day than the last one of the task")
                @Size(max = 200)
                List<@NotNull @Valid OwnDay> contributions) {

    /** An agency that advises, coordinates or implements, and its own last day. */
    @Schema(name = "OwnDay")
    public record OwnDay(@NotNull UUID agencyId, @NotNull LocalDate dueOn) {}

    Arrangement stated() {
        return new Arrangement(
                new TaskBrief(
                        parentId,
                        takesUpId,
                        group,
                        deliverable,
                        !Boolean.FALSE.equals(evidenceDemanded)),
                contributions == null
                        ? Map.of()
                        : contributions.stream()
                                .collect(
                                        toMap(OwnDay::agencyId, OwnDay::dueOn, (_, last) -> last)));
    }
}
