package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.duty.ReportingDutyReader;
import vn.tinhgon.plans.importing.reading.duty.TargetReader;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Outline;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;
import vn.tinhgon.plans.importing.reading.restructuring.RestructuringReader;

/**
 * Reads the text of a document as a plan: its header, the items that carry labels, and what is
 * doubtful in them.
 */
public final class DocumentReader {

    private static final List<Check> CHECKS = List.of(new LeadCheck(), new DeadlineCheck());

    private final HeaderReader headers = new HeaderReader();
    private final RestructuringReader restructurings = new RestructuringReader();
    private final ReportingDutyReader reports = new ReportingDutyReader();
    private final TargetReader targets = new TargetReader();

    public ReadDocument read(String text) {
        var lines = SourceLine.linesOf(text);
        var document = headers.read(lines);
        var top = Outline.of(lines);
        var tasks =
                ItemReader.passagesOf(top, new DeadlineReader(document.year())).stream()
                        .flatMap(passage -> passage.tasks().stream())
                        .toList();
        return new ReadDocument(
                document,
                tasks,
                each(tasks, task -> restructurings.read(task.ref(), task.text(), from(task))),
                each(tasks, task -> reports.read(task.ref(), task.text(), task.assignments())),
                targets(top),
                doubts(document, tasks));
    }

    private static <T> List<T> each(List<ReadTask> tasks, Function<ReadTask, List<T>> read) {
        return tasks.stream()
                .peek(_ -> Patience.mustLast())
                .flatMap(task -> read.apply(task).stream())
                .toList();
    }

    /** Figures stand in parts that have no tasks, too. */
    private List<ReadTarget> targets(Item item) {
        var own = Stream.concat(Stream.of(item.own()), item.paragraphs().stream());
        var here = own.flatMap(p -> targets.read(item.ref().text(), p.text()).stream());
        return Stream.concat(here, item.items().stream().flatMap(below -> targets(below).stream()))
                .toList();
    }

    private static LocalDate from(ReadTask task) {
        return task.deadline().kind() == DeadlineKind.FROM
                ? task.deadline().start().orElse(null)
                : null;
    }

    /** What a person has to look at in the header and the tasks. */
    public static List<Finding> doubts(DocumentHeader document, List<ReadTask> tasks) {
        var toBeDone = toBeDone(tasks);
        var none =
                toBeDone.isEmpty()
                        ? Stream.of(Finding.ofDocument("no-tasks-found", Severity.BLOCK))
                        : Stream.<Finding>of();
        var missing =
                document.missing().stream()
                        .map(
                                field ->
                                        Finding.ofDocument(
                                                "header-incomplete", Severity.WARN, field));
        var doubts =
                toBeDone.stream()
                        .flatMap(task -> CHECKS.stream().flatMap(check -> check.findings(task)));
        return Stream.of(none, missing, doubts).flatMap(found -> found).toList();
    }

    private static List<ReadTask> toBeDone(List<ReadTask> tasks) {
        var deadlines =
                tasks.stream()
                        .collect(toMap(ReadTask::ref, ReadTask::deadline, (first, same) -> first));
        return tasks.stream()
                .filter(
                        task ->
                                task.kind()
                                        .isToBeDone(task.deadline(), deadlines.get(task.parent())))
                .toList();
    }
}
