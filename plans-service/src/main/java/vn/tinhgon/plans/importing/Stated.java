package vn.tinhgon.plans.importing;

import java.util.Set;
import java.util.function.Function;

/**
 * Values that somebody sent, by name: what was left out stays as it is, what is null is cleared.
 */
public record Stated<T>(T values, Set<String> names) {

    public Stated {
        names = Set.copyOf(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    <V> V or(String name, Function<T, V> value, V before) {
        return has(name) ? value.apply(values) : before;
    }
}
