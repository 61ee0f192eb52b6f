package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/**
 * A task without a deadline is told, and so is one whose words about time could not be read, or
 * name no year.
 */
final class DeadlineCheck implements Check {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public Stream<Finding> findings(ReadTask task) {
        var deadline = task.deadline();
        var words = deadline.quote();
        if (deadline.kind() != DeadlineKind.NONE) {
            return deadline
                    .due()
                    .or(deadline::start)
                    .filter(_ -> !YEAR.matcher(words).find())
                    .stream()
                    .flatMap(
                            day ->
                                    finding(
                                            "deadline-year-inferred",
                                            task,
                                            List.of(words, String.valueOf(day.getYear()))));
        }
        return words.isEmpty()
                ? finding("deadline-missing", task, List.of())
                : finding("deadline-not-understood", task, List.of(words));
    }

    private static Stream<Finding> finding(String code, ReadTask task, List<String> arguments) {
        return Stream.of(Finding.ofTask(code, Severity.WARN, task.ref(), arguments, task.quote()));
    }
}
