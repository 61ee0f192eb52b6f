package vn.tinhgon.plans.writing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;

/**
 * What is to be written: the tasks as the plan has them, and of the document what no plan keeps,
 * its headings and bullets.
 */
final class WantedTasks {

    private final Map<String, ArrayList<ReadTask>> byRef;

    private WantedTasks(List<ReadTask> tasks) {
        byRef =
                tasks.stream()
                        .collect(
                                groupingBy(
                                        ReadTask::ref,
                                        LinkedHashMap::new,
                                        toCollection(ArrayList::new)));
    }

    static WantedTasks of(List<ReadTask> planned, List<ReadTask> imported) {
        var refs = new LinkedHashSet<String>();
        planned.forEach(task -> refs.add(task.ref()));
        var others =
                imported.stream()
                        .filter(task -> task.kind() != TaskKind.TASK)
                        .filter(task -> !refs.contains(task.ref()))
                        .toList();
        var all = new ArrayList<>(planned);
        all.addAll(others);
        return new WantedTasks(all);
    }

    /** The next with a ref; empty when it was dropped. */
    Optional<ReadTask> take(String ref) {
        var queue = byRef.getOrDefault(ref, new ArrayList<>());
        return queue.isEmpty() ? Optional.empty() : Optional.of(queue.removeFirst());
    }

    /** What nobody has taken. */
    List<ReadTask> rest() {
        return byRef.values().stream().flatMap(List::stream).toList();
    }

    /** Whether two say the same; a deadline in whichever words, agencies in any order. */
    static boolean isSame(ReadTask one, ReadTask other) {
        return one.kind() == other.kind()
                && one.title().equals(other.title())
                && one.text().equals(other.text())
                && Set.copyOf(one.assignments()).equals(Set.copyOf(other.assignments()))
                && DeadlineWords.isSame(one.deadline(), other.deadline())
                && Objects.equals(one.product(), other.product());
    }
}
