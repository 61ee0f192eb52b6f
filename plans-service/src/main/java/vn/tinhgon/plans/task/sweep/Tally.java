package vn.tinhgon.plans.task.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was said of how many tasks, or would be.
 *
 * @param first of very many the first
 */
public record Tally(Map<Said.Kind, Integer> counts, List<Said> first) {

    static final int SHOWN = 200;

    public static final Tally NOTHING = new Tally(Map.of(), List.of());

    public Tally {
        counts = Map.copyOf(counts);
        first = List.copyOf(first);
    }

    public int of(Said.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public int raised() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Tally and(List<Said> more) {
        var sum = new EnumMap<Said.Kind, Integer>(Said.Kind.class);
        sum.putAll(counts);
        more.forEach(said -> sum.merge(said.kind(), 1, Integer::sum));
        var shown = Stream.concat(first.stream(), more.stream()).limit(SHOWN).toList();
        return new Tally(sum, shown);
    }
}
