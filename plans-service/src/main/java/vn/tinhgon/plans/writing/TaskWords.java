package vn.tinhgon.plans.writing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.reading.OutlinedDocument;
import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * Writes a task with labels for what its sentences do not say by themselves.
 *
 * @param inherited parts that a reader takes from the item above
 */
record TaskWords(ReadTask task, Set<ReadAssignment> inherited) {

    TaskWords(ReadTask task) {
        this(task, Set.of());
    }

    /** A paragraph for the item, one for what explains it, one for each label. */
    List<Piece> item(String number) {
        var labels = labels();
        var lines = lines();
        var pieces = new ArrayList<Piece>();
        if (task.kind() == TaskKind.GROUP) {
            pieces.add(new Piece.Text(Piece.Style.HEADING, number + lines.getFirst()));
            return pieces;
        }
        var further = lines.subList(1, lines.size());
        pieces.add(
                Piece.text(
                        number + (further.isEmpty() ? lines.getFirst() : ended(lines.getFirst()))));
        if (labels.isEmpty() && !further.isEmpty()) {
            pieces.add(Piece.text(String.join(" ", further)));
        } else {
            further.forEach(line -> pieces.add(Piece.text(ended(line))));
        }
        labels.forEach(label -> pieces.add(Piece.text("- " + label + ".")));
        return pieces;
    }

    /** One paragraph with everything in it. */
    Piece bullet(String mark) {
        var labels = labels();
        var words = String.join(" ", lines());
        return Piece.text(
                mark
                        + (labels.isEmpty()
                                ? words
                                : Stream.concat(Stream.of(unended(words)), labels.stream())
                                        .collect(joining(". ", "", "."))));
    }

    /** The words of the task in a table that has a column for some roles. */
    String cell(Set<AssignmentRole> columns) {
        var words = String.join(" ", lines());
        var others =
                Roles.IN_ORDER.stream()
                        .filter(role -> !columns.contains(role))
                        .flatMap(role -> label(role).stream())
                        .toList();
        return others.isEmpty() ? words : unended(words) + ". " + String.join(". ", others) + ".";
    }

    String agencies(AssignmentRole role) {
        return task.assignments().stream()
                .filter(part -> part.role() == role)
                .map(ReadAssignment::agency)
                .distinct()
                .collect(joining("; "));
    }

    private List<String> lines() {
        var said = OutlinedDocument.said(task.text());
        var text = task.text().lines().filter(line -> !line.isBlank());
        return (said.title().equals(task.title())
                        ? text
                        : Stream.concat(Stream.of(task.title()), text))
                .toList();
    }

    private List<String> labels() {
        var said = OutlinedDocument.said(task.text());
        var labels = new ArrayList<String>();
        if (!Set.copyOf(said.assignments()).equals(own())) {
            Roles.IN_ORDER.forEach(role -> label(role).ifPresent(labels::add));
        }
        if (!DeadlineWords.isSame(said.deadline(), task.deadline())) {
            DeadlineWords.of(task.deadline())
                    .ifPresent(words -> labels.add("Thời gian thực hiện: " + words));
        }
        Optional.ofNullable(task.product())
                .ifPresent(product -> labels.add("Sản phẩm: " + unended(product)));
        return labels;
    }

    private Set<ReadAssignment> own() {
        return task.assignments().stream()
                .filter(part -> !inherited.contains(part))
                .collect(toSet());
    }

    private Optional<String> label(AssignmentRole role) {
        return Optional.of(agencies(role))
                .filter(names -> !names.isEmpty())
                .map(names -> Roles.caption(role) + ": " + names);
    }

    private static String ended(String line) {
        return line.matches("(?s).*[.;:!?…/]") ? line : line + ".";
    }

    private static String unended(String line) {
        return line.replaceAll("[\\s.;,:/]+$", "");
    }
}
