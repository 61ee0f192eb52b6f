package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.reading.agencies.Assignments;
import vn.tinhgon.plans.importing.reading.agencies.Label;
import vn.tinhgon.plans.importing.reading.agencies.LabelLine;
import vn.tinhgon.plans.importing.reading.agencies.LabelLine.Labelled;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;
import vn.tinhgon.plans.task.AssignmentRole;

/** Reads what one item says: title, agencies with their part, deadline, product. */
final class TaskReader {

    private final DeadlineReader deadlines;
    private final DeadlineInText sentences;

    TaskReader(DeadlineReader deadlines) {
        this.deadlines = deadlines;
        this.sentences = new DeadlineInText(deadlines);
    }

    /**
     * @param described the paragraphs under the item that belong to it
     * @param inherited who is charged by the heading above
     */
    ReadTask read(
            Item item, TaskKind kind, List<Paragraph> described, List<ReadAssignment> inherited) {
        var paragraphs = Stream.concat(Stream.of(item.own()), described.stream()).toList();
        var parent = ItemReader.parentOf(item).orElse(null);
        return read(
                item.ref().text(),
                kind,
                parent,
                paragraphs,
                kind == TaskKind.GROUP ? null : inherited);
    }

    /**
     * @param labels those that the bullet shares with others
     */
    ReadTask subtask(
            String ref,
            String parent,
            Paragraph bullet,
            List<Paragraph> labels,
            List<ReadAssignment> lead) {
        var paragraphs = Stream.concat(Stream.of(bullet), labels.stream()).toList();
        return read(ref, TaskKind.SUBTASK, parent, paragraphs, lead);
    }

    /** Who does what by the sentences alone, and until when. */
    ReadTask said(String text) {
        return new ReadTask(
                "",
                TaskKind.TASK,
                null,
                Title.of(text),
                text,
                null,
                Assignments.in(DeadlineInText.withoutDay(text)),
                sentences.read(text),
                null);
    }

    private ReadTask read(
            String ref,
            TaskKind kind,
            String parent,
            List<Paragraph> paragraphs,
            List<ReadAssignment> inherited) {
        Patience.mustLast();
        var labelled = paragraphs.stream().map(p -> Labelled.of(p.text())).toList();
        var labels = labelled.stream().flatMap(l -> l.labels().stream()).toList();
        var text =
                labelled.stream()
                        .map(Labelled::before)
                        .filter(t -> !t.isEmpty())
                        .collect(joining("\n"));
        var first = paragraphs.getFirst();
        var whole = text.isEmpty() ? first.text() : text;
        return new ReadTask(
                ref,
                kind,
                parent,
                Title.of(whole),
                whole,
                new Quotation(first.text(), first.page(), first.line()),
                inherited == null ? List.of() : assignments(labels, text, inherited),
                deadline(labels, text),
                values(labels, Label.PRODUCT));
    }

    private static List<ReadAssignment> assignments(
            List<LabelLine> labels, String text, List<ReadAssignment> inherited) {
        var assigned = new LinkedHashSet<ReadAssignment>();
        labels.forEach(line -> assigned.addAll(line.assignments()));
        if (assigned.isEmpty()) {
            assigned.addAll(Assignments.in(DeadlineInText.withoutDay(text)));
        }
        var missing =
                inherited.stream()
                        .filter(
                                above ->
                                        assigned.stream()
                                                .noneMatch(own -> takesThePlaceOf(own, above)));
        return Stream.concat(missing, assigned.stream()).distinct().toList();
    }

    /** Who leads an item does it, and not those whom the heading above has named together. */
    private static boolean takesThePlaceOf(ReadAssignment own, ReadAssignment above) {
        return own.role() == above.role()
                || own.role() == AssignmentRole.LEAD && above.role() == AssignmentRole.IMPLEMENT;
    }

    private Deadline deadline(List<LabelLine> labels, String text) {
        var stated =
                labels.stream()
                        .filter(line -> line.label() == Label.TIME)
                        .map(LabelLine::value)
                        .collect(joining("; "));
        return stated.isEmpty() ? sentences.read(text) : deadlines.read(stated);
    }

    private static String values(List<LabelLine> labels, Label wanted) {
        var values = new ArrayList<String>();
        labels.stream()
                .filter(line -> line.label() == wanted)
                .map(LabelLine::value)
                .forEach(values::add);
        return values.isEmpty() ? null : String.join("; ", values);
    }
}
