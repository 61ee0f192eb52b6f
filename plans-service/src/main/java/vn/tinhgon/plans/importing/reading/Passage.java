package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Table;

/**
 * A place of the document with the tasks that were read there: an item with its bullets, or a
 * table.
 *
 * @param place the {@link Item} or the {@link Table}
 */
public record Passage(Object place, List<ReadTask> tasks) {

    public Passage {
        tasks = List.copyOf(tasks);
    }

    static Passage of(Table table, List<ReadTask> rows) {
        return new Passage(table, rows);
    }

    static Passage of(Item item, List<ReadTask> bullets) {
        return new Passage(item, bullets);
    }

    static Passage of(Item item, ReadTask own, List<ReadTask> bullets) {
        return new Passage(item, Stream.concat(Stream.of(own), bullets.stream()).toList());
    }

    /** With refs of which each stands once in the whole document. */
    static List<Passage> withRefsApart(List<Passage> passages) {
        var tasks =
                Refs.apart(passages.stream().flatMap(passage -> passage.tasks.stream()).toList())
                        .iterator();
        return passages.stream()
                .map(
                        passage ->
                                new Passage(
                                        passage.place,
                                        passage.tasks.stream().map(_ -> tasks.next()).toList()))
                .toList();
    }
}
