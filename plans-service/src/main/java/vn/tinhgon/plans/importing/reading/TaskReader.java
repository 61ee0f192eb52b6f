package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;

/** Turns an item with labels into a task. */
final class TaskReader {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\.\\s+(?=\\p{Lu})|\\n|[\\s.;:/]+$");
    private static final Pattern CLAUSE_END = Pattern.compile(";\\s");

    private final DeadlineReader deadlines = new DeadlineReader();

    ReadTask read(OutlineItem item) {
        var position = item.position();
        var text = item.text();
        return new ReadTask(
                position.ref(),
                position.parent(),
                title(text),
                text,
                item.quote(),
                assignments(item),
                deadline(item));
    }

    /**
     * The first sentence, or its first clause; the beginning of it where even that is very long.
     */
    private static String title(String text) {
        return Stream.of(SENTENCE_END, CLAUSE_END)
                .map(end -> end.split(text, 2)[0])
                .filter(title -> title.length() <= LONGEST_TITLE)
                .findFirst()
                .orElseGet(
                        () ->
                                text.substring(0, text.lastIndexOf(' ', LONGEST_TITLE) + 1).strip()
                                        + "…");
    }

    private static List<ReadAssignment> assignments(OutlineItem item) {
        return item.labels().stream().flatMap(TaskReader::assignments).distinct().toList();
    }

    private static Stream<ReadAssignment> assignments(LabelLine line) {
        return line.label().role().stream()
                .flatMap(
                        role ->
                                AgencyList.cut(line.value()).stream()
                                        .map(agency -> new ReadAssignment(role, agency)));
    }

    private Deadline deadline(OutlineItem item) {
        return deadlines.read(
                item.labels().stream()
                        .filter(line -> line.label() == Label.TIME)
                        .map(LabelLine::value)
                        .collect(joining("; ")));
    }
}
