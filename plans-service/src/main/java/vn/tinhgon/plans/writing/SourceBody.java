package vn.tinhgon.plans.writing;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.reading.OutlinedDocument;
import vn.tinhgon.plans.importing.reading.Passage;
import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Table;
import vn.tinhgon.plans.task.AssignmentRole;

/**
 * Writes the body of a document anew: place by place as it was, and where the plan says something
 * else by now, what the plan says.
 */
final class SourceBody {

    private final OutlinedDocument document;
    private final Map<Object, List<ReadTask>> read = new IdentityHashMap<>();
    private final Map<Object, List<ReadTask>> wanted = new IdentityHashMap<>();
    private final Map<Item, List<ReadTask>> added;
    private final List<ReadTask> elsewhere = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private SourceBody(OutlinedDocument document, WantedTasks tasks) {
        this.document = document;
        for (var passage : document.passages()) {
            read.put(passage.place(), passage.tasks());
            wanted.put(passage.place(), taken(passage, tasks));
        }
        added = byPlace(tasks.rest());
    }

    static List<Piece> of(OutlinedDocument document, WantedTasks tasks) {
        var body = new SourceBody(document, tasks);
        body.top();
        return body.pieces;
    }

    private static List<ReadTask> taken(Passage passage, WantedTasks tasks) {
        return passage.tasks().stream().flatMap(task -> tasks.take(task.ref()).stream()).toList();
    }

    /** What came later stands at the end of the item or part that its number names. */
    private Map<Item, List<ReadTask>> byPlace(List<ReadTask> tasks) {
        var items = new LinkedHashMap<String, Item>();
        all(document.top()).forEach(item -> items.putIfAbsent(item.ref().text(), item));
        var placed = new IdentityHashMap<Item, List<ReadTask>>();
        for (var task : tasks) {
            placeOf(task.ref(), items)
                    .ifPresentOrElse(
                            item -> placed.computeIfAbsent(item, _ -> new ArrayList<>()).add(task),
                            () -> elsewhere.add(task));
        }
        return placed;
    }

    private static Optional<Item> placeOf(String ref, Map<String, Item> items) {
        return Stream.iterate(
                        ref,
                        above -> !above.isEmpty(),
                        above -> above.replaceFirst("(?:^|[.-])[^.-]*$", ""))
                .skip(1)
                .flatMap(above -> Stream.ofNullable(items.get(above)))
                .findFirst();
    }

    private static Stream<Item> all(Item item) {
        var below = item.items().stream().flatMap(SourceBody::all);
        return item.isTop() ? below : Stream.concat(Stream.of(item), below);
    }

    /** Before its first item the document has letterhead and preamble, written elsewhere. */
    private void top() {
        var top = document.top();
        var first = top.items().stream().mapToInt(item -> item.own().line()).min();
        var reopened =
                top.paragraphs().stream()
                        .filter(paragraph -> paragraph.line() > first.orElse(Integer.MAX_VALUE))
                        .map(p -> new Part(p.line(), () -> pieces.add(Printed.paragraph(p))));
        below(top, reopened);
        new AddedTasks(pieces).write(elsewhere, "");
    }

    private void walk(Item item) {
        own(item);
        below(item, Stream.of());
        new AddedTasks(pieces).write(added.getOrDefault(item, List.of()), item.ref().text());
    }

    private void below(Item item, Stream<Part> others) {
        var tables = item.tables().stream().map(table -> new Part(line(table), () -> table(table)));
        var items =
                item.items().stream().map(below -> new Part(below.own().line(), () -> walk(below)));
        Stream.of(others, tables, items)
                .flatMap(parts -> parts)
                .sorted(comparingInt(Part::line))
                .forEach(part -> part.write().run());
    }

    private static int line(Table table) {
        return table.rows().getFirst().line();
    }

    private void own(Item item) {
        if (isAsRead(item)) {
            pieces.add(Printed.item(item, isHeading(item)));
            item.paragraphs().forEach(paragraph -> pieces.add(Printed.paragraph(paragraph)));
        } else if (item.isPart() && !isTask(item)) {
            pieces.add(Printed.item(item, true));
            bullets(wanted.get(item), Set.of());
        } else {
            rewritten(item);
        }
    }

    /** An article that charges somebody is a part of the document and a task. */
    private boolean isTask(Item item) {
        return read.getOrDefault(item, List.of()).stream()
                .anyMatch(task -> task.kind() == TaskKind.TASK);
    }

    private void rewritten(Item item) {
        var ref = item.ref().text();
        var own = wanted.get(item).stream().filter(task -> task.ref().equals(ref)).findFirst();
        own.ifPresent(
                task -> pieces.addAll(new TaskWords(task).item(Printed.number(item.marker()))));
        var leads = new HashSet<ReadAssignment>();
        own.ifPresent(task -> leads.addAll(leads(task)));
        leads.addAll(leads(read.get(item).getFirst()));
        bullets(wanted.get(item).stream().filter(task -> !task.ref().equals(ref)).toList(), leads);
        OutlinedDocument.closingUnder(item)
                .forEach(paragraph -> pieces.add(Printed.paragraph(paragraph)));
    }

    private void bullets(List<ReadTask> tasks, Set<ReadAssignment> inherited) {
        tasks.forEach(
                task ->
                        pieces.add(
                                new TaskWords(task, inherited)
                                        .bullet(PrintedRef.of(task.ref()).printed().orElse("- "))));
    }

    private static List<ReadAssignment> leads(ReadTask task) {
        return task.assignments().stream()
                .filter(part -> part.role() == AssignmentRole.LEAD)
                .toList();
    }

    private void table(Table table) {
        pieces.add(isAsRead(table) ? Printed.table(table) : WrittenTable.of(wanted.get(table)));
    }

    /** Where nothing was read nothing has changed. */
    private boolean isAsRead(Object place) {
        var before = read.getOrDefault(place, List.of());
        var now = wanted.getOrDefault(place, List.of());
        return before.size() == now.size()
                && Stream.iterate(0, i -> i < before.size(), i -> i + 1)
                        .allMatch(i -> WantedTasks.isSame(before.get(i), now.get(i)));
    }

    private boolean isHeading(Item item) {
        return item.isPart()
                || read.getOrDefault(item, List.of()).stream()
                        .limit(1)
                        .anyMatch(task -> task.kind() == TaskKind.GROUP);
    }

    /** Something that begins on a line of the document. */
    private record Part(int line, Runnable write) {}
}
