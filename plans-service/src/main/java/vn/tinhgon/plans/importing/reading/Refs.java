package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Keeps tasks apart that a document has numbered alike, as when two annexes both begin with I.1:
 * the second becomes {@code I.1(2)}. What follows stands under the last one of that number.
 */
final class Refs {

    private Refs() {}

    static List<ReadTask> apart(List<ReadTask> tasks) {
        var taken = new HashSet<String>();
        var times = new HashMap<String, Integer>();
        var last = new HashMap<String, String>();
        var apart = new ArrayList<ReadTask>();
        for (var task : tasks) {
            var ref = task.ref();
            while (!taken.add(ref)) {
                ref = task.ref() + "(" + times.merge(task.ref(), 1, (a, b) -> a + b) + ")";
            }
            times.putIfAbsent(task.ref(), 1);
            var parent =
                    task.parent() == null ? null : last.getOrDefault(task.parent(), task.parent());
            last.put(task.ref(), ref);
            apart.add(task.at(ref, parent));
        }
        return apart;
    }
}
