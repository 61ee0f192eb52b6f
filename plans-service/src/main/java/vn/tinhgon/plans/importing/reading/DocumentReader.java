package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/**
 * Reads the text of a document as a plan: its header, the items that carry labels, and what is
 * doubtful in them.
 */
public final class DocumentReader {

    private final HeaderReader headers = new HeaderReader();
    private final TaskReader tasks = new TaskReader();
    private final List<Check> checks = List.of(new LeadCheck(), new DeadlineCheck());

    public ReadDocument read(String text) {
        var lines = SourceLine.linesOf(text);
        var outline = Outline.of(Paragraph.paragraphsOf(lines));
        var document = headers.read(lines);
        var read =
                outline.items().stream().filter(OutlineItem::isLabelled).map(tasks::read).toList();
        return new ReadDocument(document, read, findings(document, read));
    }

    private List<Finding> findings(DocumentHeader document, List<ReadTask> tasks) {
        var none =
                tasks.isEmpty()
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
                        .flatMap(task -> checks.stream().flatMap(check -> check.findings(task)));
        return Stream.of(none, missing, doubts).flatMap(found -> found).toList();
    }
}
