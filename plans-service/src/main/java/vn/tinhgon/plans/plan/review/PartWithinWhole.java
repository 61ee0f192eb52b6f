package vn.tinhgon.plans.plan.review;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.task.Task;

/**
 * A part of a task that is due after the whole makes the whole late (practice of cascades). In a
 * document III.2.1, as well as the bullet III.2-a, is a part of III.2, where nobody has said
 * otherwise. The same goes for what takes up a task of a plan above.
 */
class PartWithinWhole implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        var byRef = subject.tasks().stream().collect(toMap(Task::ref, t -> t));
        return subject.tasks().stream()
                .flatMap(
                        part ->
                                Stream.concat(
                                                whole(part, byRef).stream(),
                                                takenUp(part, subject.above()))
                                        .flatMap(whole -> finding(part, whole).stream()));
    }

    private static Optional<Task> whole(Task part, Map<String, Task> byRef) {
        var stated = part.brief().parentId();
        return stated == null
                ? numbered(part, byRef)
                : byRef.values().stream().filter(task -> task.id().equals(stated)).findFirst();
    }

    private static Stream<Task> takenUp(Task part, List<Task> above) {
        return above.stream().filter(task -> task.id().equals(part.brief().takesUpId()));
    }

    private static Optional<Task> numbered(Task part, Map<String, Task> byRef) {
        var end = Math.max(part.ref().lastIndexOf('.'), part.ref().lastIndexOf('-'));
        return end < 0
                ? Optional.empty()
                : Optional.ofNullable(byRef.get(part.ref().substring(0, end)));
    }

    private static Optional<Finding> finding(Task part, Task whole) {
        return part.lastDay()
                .filter(day -> whole.lastDay().filter(day::isAfter).isPresent())
                .map(
                        _ ->
                                Finding.ofTask(
                                        "deadline-after-parent",
                                        Severity.WARN,
                                        part.ref(),
                                        List.of(whole.ref(), whole.deadline().quote()),
                                        part.wording().quotation()));
    }
}
