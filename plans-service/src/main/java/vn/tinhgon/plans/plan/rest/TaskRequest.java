package vn.tinhgon.plans.plan.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.Unstated;
import vn.tinhgon.plans.deadline.rest.DeadlineRequest;
import vn.tinhgon.plans.plan.TaskEntry;
import vn.tinhgon.plans.task.NamedPart;

/** A task entered by hand. */
@Schema(name = "TaskRequest")
public record TaskRequest(
        @Schema(description = "The item of the document, once in a plan", examples = "III.20")
                @NotBlank
                @Size(max = 50)
                String ref,
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "The same as the title when left out") @Size(max = 20000) String text,
        @Schema(description = "The task of a plan above that it takes up") UUID takesUpId,
        @Schema(description = "The function of the ledger that it is of: it goes where that goes")
                UUID functionId,
        @Valid DeadlineRequest deadline,
        @NotNull List<@NotNull @Valid PartRequest> parts) {

    TaskEntry entry(String field) {
        return new TaskEntry(
                ref,
                title,
                Optional.ofNullable(text).orElse(title),
                takesUpId,
                functionId,
                deadline(deadline, field),
                parts(parts));
    }

    private static Deadline deadline(DeadlineRequest deadline, String field) {
        return deadline == null ? new Unstated("") : deadline.deadline(field + ".deadline");
    }

    static List<NamedPart> parts(List<PartRequest> parts) {
        return parts.stream().map(PartRequest::part).toList();
    }
}
