package vn.tinhgon.plans.importing.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.deadline.Unstated;
import vn.tinhgon.plans.deadline.rest.DeadlineRequest;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.Correction;
import vn.tinhgon.plans.importing.Reading;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.NamedPart;

/** A task as far as a planner may put it right; only what is sent changes. */
@Schema(name = "TaskCorrection")
public record TaskSheet(
        TaskKind kind,
        @Schema(description = "The ref of the item or part above", examples = "III") String parent,
        String title,
        String text,
        @Schema(description = "The words of the document, and where they begin") Quotation quote,
        @Schema(description = "All of them, in place of what was read")
                List<AssignmentSheet> assignments,
        DeadlineRequest deadline,
        @Schema(examples = "Quyết định") String product) {

    /** An agency's part; a name without id is looked up in the registry again. */
    @Schema(name = "AssignmentCorrection")
    public record AssignmentSheet(
            AssignmentRole role,
            @Schema(examples = "Ban Tổ chức Tỉnh ủy") String agency,
            UUID agencyId) {

        private void check(String field) {
            Sizes.required(field + ".role", role);
            if (agencyId == null || agency != null) {
                Sizes.within(field + ".agency", Sizes.required(field + ".agency", agency), 1000);
            }
        }
    }

    static TaskSheet of(Reading.Item item) {
        return new TaskSheet(
                item.kind(),
                item.parent(),
                item.title(),
                item.text(),
                item.quote(),
                item.assignments().stream()
                        .map(p -> new AssignmentSheet(p.role(), p.agency(), p.match().agencyId()))
                        .toList(),
                sheet(item.deadline()),
                item.product());
    }

    private static DeadlineRequest sheet(DeadlineParts parts) {
        return new DeadlineRequest(
                parts.kind(),
                parts.quote(),
                parts.startsOn(),
                parts.dueOn(),
                parts.qualifier(),
                parts.trigger(),
                Optional.ofNullable(parts.triggerOffset()).map(Object::toString).orElse(null),
                Optional.ofNullable(parts.recurrence()).map(Object::toString).orElse(null));
    }

    Correction.StatedTask task(String field, Set<String> sent) {
        if (sent.contains("kind")) {
            Sizes.required(field + ".kind", kind);
        }
        if (sent.contains("title")) {
            Sizes.within(field + ".title", Sizes.required(field + ".title", title), 2000);
        }
        if (sent.contains("text")) {
            Sizes.within(field + ".text", Sizes.required(field + ".text", text), 100_000);
        }
        if (quote != null) {
            quoted(field + ".quote");
        }
        Sizes.within(field + ".parent", parent, 50);
        Sizes.within(field + ".product", product, 1000);
        Sizes.each(field + ".assignments", assignments, (item, part) -> part.check(item));
        return new Correction.StatedTask(
                kind,
                parent,
                title,
                text,
                quote,
                Sizes.list(assignments).stream()
                        .map(a -> new NamedPart(a.role(), a.agencyId(), a.agency()))
                        .toList(),
                DeadlineParts.of(deadline(field + ".deadline")),
                product);
    }

    private void quoted(String field) {
        Sizes.within(field + ".text", Sizes.required(field + ".text", quote.text()), 100_000);
        Sizes.counted(field + ".line", quote.line());
        if (quote.page() != null) {
            Sizes.counted(field + ".page", quote.page());
        }
    }

    private Deadline deadline(String field) {
        if (deadline == null) {
            return new Unstated("");
        }
        Sizes.within(field + ".quote", deadline.quote(), 1000);
        Sizes.within(field + ".trigger", deadline.trigger(), 1000);
        return deadline.deadline(field);
    }
}
