package vn.tinhgon.plans.plan.review;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * One thing given twice has two leads in the end: "Một việc chỉ giao cho một cơ quan chủ trì" (Kế
 * hoạch 77-KH/TU of 2018, I.6).
 */
class DistinctTasks implements ReviewPolicy {

    @Override
    public Stream<Finding> review(Subject subject) {
        return subject.tasks().stream()
                .collect(
                        groupingBy(
                                task -> VietnameseText.fold(task.wording().text()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(DistinctTasks::findings);
    }

    private static Stream<Finding> findings(List<Task> alike) {
        var first = alike.getFirst();
        return alike.stream()
                .skip(1)
                .map(
                        task ->
                                Finding.ofTask(
                                        "task-duplicate",
                                        Severity.WARN,
                                        task.ref(),
                                        List.of(first.ref()),
                                        task.wording().quotation()));
    }
}
