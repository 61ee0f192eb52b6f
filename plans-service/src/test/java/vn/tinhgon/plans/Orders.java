package vn.tinhgon.plans;

import java.util.List;
import java.util.stream.Stream;

/** Every order in which events may arrive. */
public final class Orders {

    private Orders() {}

    public static <E> Stream<List<E>> of(List<E> events) {
        return events.isEmpty()
                ? Stream.of(List.of())
                : events.stream().flatMap(last -> endingWith(last, events));
    }

    private static <E> Stream<List<E>> endingWith(E last, List<E> events) {
        return of(events.stream().filter(event -> event != last).toList())
                .map(before -> Stream.concat(before.stream(), Stream.of(last)).toList());
    }
}
