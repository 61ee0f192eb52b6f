package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;

/** A task without a deadline is told, and so is one whose words about time could not be read. */
final class DeadlineCheck implements Check {

    @Override
    public Stream<Finding> findings(ReadTask task) {
        if (task.deadline().kind() != DeadlineKind.NONE) {
            return Stream.of();
        }
        var words = task.deadline().quote();
        return words.isEmpty()
                ? finding("deadline-missing", task, List.of())
                : finding("deadline-not-understood", task, List.of(words));
    }

    private static Stream<Finding> finding(String code, ReadTask task, List<String> arguments) {
        return Stream.of(Finding.ofTask(code, Severity.WARN, task.ref(), arguments, task.quote()));
    }
}
