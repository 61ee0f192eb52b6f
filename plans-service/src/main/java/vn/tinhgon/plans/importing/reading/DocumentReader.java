package vn.tinhgon.plans.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.importing.reading.outline.Outline;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;
import vn.tinhgon.plans.importing.reading.restructuring.RestructuringReader;

/**
 * Reads the text of a document as a plan: its header, the items that carry labels, and what is
 * doubtful in them.
 */
public final class DocumentReader {

    private final HeaderReader headers = new HeaderReader();
    private final RestructuringReader restructurings = new RestructuringReader();
    private final List<Check> checks = List.of(new LeadCheck(), new DeadlineCheck());

    public ReadDocument read(String text) {
        var lines = SourceLine.linesOf(text);
        var document = headers.read(lines);
        var read = ItemReader.tasksOf(Outline.of(lines));
        var changes =
                read.stream()
                        .flatMap(
                                task ->
                                        restructurings
                                                .read(task.ref(), task.text(), from(task))
                                                .stream())
                        .toList();
        return new ReadDocument(document, read, changes, findings(document, read));
    }

    private static LocalDate from(ReadTask task) {
        return task.deadline().kind() == DeadlineKind.FROM
                ? task.deadline().start().orElse(null)
                : null;
    }

    private List<Finding> findings(DocumentHeader document, List<ReadTask> tasks) {
        var none =
                tasks.stream().noneMatch(task -> task.kind() == TaskKind.TASK)
                        ? Stream.of(Finding.ofDocument("no-tasks-found", Severity.BLOCK))
                        : Stream.<Finding>of();
        var missing =
                document.missing().stream()
                        .map(
                                field ->
                                        Finding.ofDocument(
                                                "header-incomplete", Severity.WARN, field));
        var doubts =
                tasks.stream()
                        .filter(task -> task.kind() == TaskKind.TASK)
                        .flatMap(task -> checks.stream().flatMap(check -> check.findings(task)));
        return Stream.of(none, missing, doubts).flatMap(found -> found).toList();
    }
}
