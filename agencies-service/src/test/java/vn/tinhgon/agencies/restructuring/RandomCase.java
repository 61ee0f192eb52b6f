package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A case in effect, with what it has changed and which of its moves still are in effect. */
final class RandomCase {

    private static final int LATER = 30;

    private final String id;
    private final LocalDate day;
    private final Map<String, Integer> givenBack;
    private final Set<String> left = new LinkedHashSet<>();
    private final Map<LocalDate, List<String>> before;
    private final Map<LocalDate, List<String>> after;
    private LocalDate annulledFrom;

    /**
     * @param givenBack how many posts each move gives back to the State
     */
    RandomCase(
            String id,
            LocalDate day,
            Map<String, Integer> givenBack,
            Map<LocalDate, List<String>> before,
            Map<LocalDate, List<String>> after) {
        this.id = id;
        this.day = day;
        this.givenBack = givenBack;
        this.before = before;
        this.after = after;
        left.addAll(givenBack.keySet());
    }

    String id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    Set<String> left() {
        return left;
    }

    /** All that are left, or some of them. */
    Set<String> some(Random random) {
        var some = new ArrayList<>(left);
        if (random.nextInt(3) > 0) {
            some.removeIf(_ -> random.nextBoolean());
        }
        return new LinkedHashSet<>(some.isEmpty() ? left : some);
    }

    /** Its own day or a later one, for all of its moves the same. */
    LocalDate from(Random random) {
        if (annulledFrom != null) {
            return annulledFrom;
        }
        return random.nextBoolean() ? day : day.plusDays(LATER);
    }

    void annul(Set<String> some, LocalDate from) {
        left.removeAll(Set.copyOf(some));
        annulledFrom = from;
    }

    /** All days as they were before, those until the annulment as they were left. */
    Map<LocalDate, List<String>> expected() {
        var expected = new TreeMap<>(before);
        after.forEach(
                (on, lines) -> {
                    if (on.isBefore(annulledFrom)) {
                        expected.put(on, lines);
                    }
                });
        return expected;
    }

    Map<LocalDate, List<String>> leftSo() {
        return after;
    }

    int givenBack(Set<String> some) {
        return some.stream().mapToInt(givenBack::get).sum();
    }
}
