package vn.tinhgon.plans.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.importing.PlanSources.PlanSource;
import vn.tinhgon.plans.importing.extraction.Extraction;
import vn.tinhgon.plans.importing.reading.DocumentReader;
import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.ReadDocument;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.plans.plan.Recipient;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.platform.caller.Scope;

/** A plan that is written as a Word file reads back as the same plan. */
class RoundTripTest {

    private static final Path SAMPLE =
            Path.of("../deploy/local/src/main/resources/sample/ke-hoach-mau.txt");

    /** Real documents, on the machines of those who have them. */
    private static final Path REAL = Path.of("../../shared/plans");

    private static final DocumentReader READER = new DocumentReader();

    @TempDir Path folder;

    static Stream<Path> documents() throws IOException {
        var own =
                Stream.of(
                        SAMPLE,
                        Path.of("src/test/resources/vn/tinhgon/plans/writing/ke-hoach-so.txt"),
                        Path.of(
                                "src/test/resources/vn/tinhgon/plans/writing/quyet-dinh-kem-ke-hoach.txt"));
        if (!Files.isDirectory(REAL)) {
            return own;
        }
        try (var files = Files.list(REAL)) {
            return Stream.concat(
                    own, files.filter(f -> f.toString().endsWith(".txt")).toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_was_read_is_written_and_read_as_the_same(Path document) {
        var read = read(document);

        var again = written(document, read, read.tasks());

        assertThat(said(again.tasks())).containsExactlyElementsOf(said(read.tasks()));
        sameHeader(again, read);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_a_planner_has_changed_is_written_with_labels_and_read_as_changed(Path document) {
        var read = read(document);
        var changed = read.tasks().stream().map(RoundTripTest::withOneMore).toList();

        var again = written(document, read, changed);

        assertThat(said(again.tasks())).containsExactlyElementsOf(said(changed));
        sameHeader(again, read);
    }

    private static void sameHeader(ReadDocument again, ReadDocument read) {
        assertThat(again.document()).isEqualTo(read.document());
    }

    private static ReadDocument read(Path document) {
        return READER.read(Extraction.of(document.getFileName().toString(), document).text());
    }

    private ReadDocument written(Path document, ReadDocument read, List<ReadTask> tasks) {
        var plan = plan(read);
        var manuscript =
                Manuscript.of(
                        plan,
                        plan.head().title(),
                        tasks.stream().filter(task -> task.kind() == TaskKind.TASK).toList(),
                        Optional.of(
                                new PlanSource(
                                        Extraction.of("", document).text(),
                                        read.document().place(),
                                        tasks)),
                        Layout.of(plan.head(), Optional.empty()),
                        List.of(),
                        null);
        try {
            var name = document.getFileName().toString().replace(".txt", ".docx");
            var file = folder.resolve(name);
            Files.write(file, WordDocument.of(manuscript));
            return READER.read(Extraction.of(name, file).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(ReadDocument read) {
        var header = read.document();
        var head =
                new PlanHead(
                        header.type().name(),
                        header.number(),
                        header.date(),
                        header.title(),
                        header.issuer(),
                        null,
                        header.level());
        var bases =
                header.basis().stream()
                        .map(
                                b ->
                                        Basis.cited(
                                                b.type() == null ? null : b.type().name(),
                                                b.number(),
                                                b.date(),
                                                b.issuer()))
                        .toList();
        var plan = Plan.draft(head, bases, Scope.COUNTRY, "somebody");
        plan.sendTo(
                header.distribution().stream()
                        .map(r -> new Recipient(r.name(), null, r.purpose()))
                        .toList());
        return plan;
    }

    private static ReadTask withOneMore(ReadTask task) {
        if (task.kind() == TaskKind.GROUP) {
            return task;
        }
        var more = new ReadAssignment(AssignmentRole.SUPERVISE, "Sở Giao thông vận tải");
        return new ReadTask(
                task.ref(),
                task.kind(),
                task.parent(),
                task.title(),
                task.text(),
                task.quote(),
                Stream.concat(task.assignments().stream(), Stream.of(more)).toList(),
                task.deadline(),
                task.product());
    }

    private static List<Said> said(List<ReadTask> tasks) {
        return tasks.stream().map(Said::of).toList();
    }

    /** What has to be the same, without the place where it was read. */
    private record Said(
            String ref,
            TaskKind kind,
            String parent,
            String title,
            Set<ReadAssignment> parts,
            DeadlineParts deadline,
            String product) {

        static Said of(ReadTask task) {
            var parts = DeadlineParts.of(task.deadline());
            return new Said(
                    task.ref(),
                    task.kind(),
                    task.parent(),
                    task.title(),
                    Set.copyOf(task.assignments()),
                    new DeadlineParts(
                            parts.kind(),
                            "",
                            parts.startsOn(),
                            parts.dueOn(),
                            parts.qualifier(),
                            parts.trigger(),
                            parts.triggerOffset(),
                            parts.recurrence()),
                    task.product() == null ? null : task.product().replaceAll("[\\s.;]+$", ""));
        }
    }
}
