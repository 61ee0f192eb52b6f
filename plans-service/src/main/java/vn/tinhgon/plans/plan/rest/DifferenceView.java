package vn.tinhgon.plans.plan.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.plan.version.ChangeKind;
import vn.tinhgon.plans.plan.version.PlanDifference;
import vn.tinhgon.plans.plan.version.PlanDifference.FieldChange;
import vn.tinhgon.plans.plan.version.PlanDifference.TaskChange;
import vn.tinhgon.platform.problem.Messages;

/** What differs between two versions of a plan, in words. */
@Schema(name = "PlanDifference")
public record DifferenceView(
        int added, int changed, int dropped, List<Field> plan, List<Change> tasks) {

    /** What became of a task, and why. */
    @Schema(name = "TaskDifference")
    public record Change(
            ChangeKind kind,
            @Schema(examples = "III.2") String ref,
            String title,
            List<Field> fields,
            @Schema(description = "As the amendments give them") List<String> reasons,
            @Schema(examples = "Sửa nhiệm vụ III.2: Thời hạn: từ “quý I/2019” thành “quý II/2019”.")
                    String message) {}

    /** What a field said before and says after; empty where it says nothing. */
    @Schema(name = "FieldDifference")
    public record Field(
            @Schema(examples = "deadline") String field,
            @Schema(examples = "Thời hạn") String label,
            List<String> before,
            List<String> after,
            String message) {}

    static DifferenceView of(PlanDifference difference, Messages messages, Locale language) {
        var words = new Words(messages, language);
        var tasks = difference.tasks().stream().map(words::change).toList();
        return new DifferenceView(
                count(difference, ChangeKind.ADDED),
                count(difference, ChangeKind.CHANGED),
                count(difference, ChangeKind.DROPPED),
                difference.plan().stream().map(words::field).toList(),
                tasks);
    }

    private static int count(PlanDifference difference, ChangeKind kind) {
        return (int) difference.tasks().stream().filter(t -> t.kind() == kind).count();
    }

    /** The sentences of a language. */
    private record Words(Messages messages, Locale language) {

        Change change(TaskChange change) {
            var fields = change.fields().stream().map(this::field).toList();
            return new Change(
                    change.kind(),
                    change.ref(),
                    change.title(),
                    fields,
                    change.reasons(),
                    sentence(change, fields));
        }

        private String sentence(TaskChange change, List<Field> fields) {
            var said =
                    fields.isEmpty()
                            ? change.title()
                            : String.join("; ", fields.stream().map(Field::message).toList());
            return messages.text(language, "difference." + change.kind(), change.ref(), said);
        }

        Field field(FieldChange change) {
            var label = messages.text(language, "field." + change.field());
            return new Field(
                    change.field(),
                    label,
                    change.before(),
                    change.after(),
                    messages.text(
                            language,
                            "difference.field",
                            label,
                            said(change.before()),
                            said(change.after())));
        }

        private String said(List<String> values) {
            return Stream.of(String.join("; ", values))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElseGet(() -> messages.text(language, "difference.nothing"));
        }
    }
}
