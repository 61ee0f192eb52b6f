package vn.tinhgon.plans.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.agency.Match;
import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.deadline.Unstated;
import vn.tinhgon.plans.importing.reading.DocumentHeader;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.plan.NamedAgencies;
import vn.tinhgon.plans.task.NamedPart;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * Carries out a correction: names are matched again, and a task that comes back is as it was read
 * where nothing else is said of it.
 */
record Corrector(
        Correction correction, Reading original, AgencyNames names, NamedAgencies agencies) {

    Reading applyTo(Reading before) {
        var items = items(before.tasks());
        correction.tasks().keySet().forEach(ref -> mustNotBeAboveItself(ref, items));
        return Reading.of(
                header(before.document()),
                issuer(before.issuer()),
                items,
                Optional.ofNullable(correction.restructurings()).orElse(before.restructurings()),
                Optional.ofNullable(correction.reportingDuties()).orElse(before.reportingDuties()),
                Optional.ofNullable(correction.targets()).orElse(before.targets()));
    }

    private DocumentHeader header(DocumentHeader before) {
        var stated = correction.document();
        return stated == null
                ? before
                : new DocumentHeader(
                        stated.or("type", DocumentHeader::type, before.type()),
                        stated.or("number", DocumentHeader::number, before.number()),
                        stated.or("date", DocumentHeader::date, before.date()),
                        stated.or("place", DocumentHeader::place, before.place()),
                        stated.or("issuer", DocumentHeader::issuer, before.issuer()),
                        stated.or("level", DocumentHeader::level, before.level()),
                        stated.or("title", DocumentHeader::title, before.title()),
                        stated.or("basis", DocumentHeader::basis, before.basis()),
                        stated.or(
                                "distribution",
                                DocumentHeader::distribution,
                                before.distribution()));
    }

    private Match issuer(Match before) {
        var stated = correction.document();
        if (stated == null || !stated.has("issuer")) {
            return before;
        }
        var name = stated.values().issuer();
        return name == null ? Match.NONE : names.find(name);
    }

    private List<Reading.Item> items(List<Reading.Item> before) {
        var items = new ArrayList<>(before);
        correction
                .tasks()
                .forEach(
                        (ref, stated) ->
                                stated.ifPresentOrElse(
                                        task -> put(items, ref, task), () -> drop(items, ref)));
        return items;
    }

    private static void drop(List<Reading.Item> items, String ref) {
        if (!items.removeIf(item -> item.ref().equals(ref))) {
            throw new InvalidField("tasks." + ref, "task-ref-unknown", ref);
        }
    }

    private void put(List<Reading.Item> items, String ref, Stated<Correction.StatedTask> stated) {
        var at = index(items, ref);
        if (at >= 0) {
            items.set(at, corrected(items.get(at), stated));
        } else {
            var added = corrected(begun(ref), stated);
            items.add(placeOf(added, items), added);
        }
    }

    private Reading.Item begun(String ref) {
        return original.tasks().stream()
                .filter(item -> item.ref().equals(ref))
                .findFirst()
                .orElseGet(() -> blank(ref));
    }

    private static Reading.Item blank(String ref) {
        var none = DeadlineParts.of(new Unstated(""));
        return new Reading.Item(ref, TaskKind.TASK, null, null, null, null, List.of(), none, null);
    }

    private Reading.Item corrected(Reading.Item before, Stated<Correction.StatedTask> stated) {
        var field = "tasks." + before.ref();
        var title =
                required(
                        field + ".title",
                        stated.or("title", Correction.StatedTask::title, before.title()));
        var text = stated.or("text", Correction.StatedTask::text, before.text());
        return new Reading.Item(
                before.ref(),
                stated.or("kind", Correction.StatedTask::kind, before.kind()),
                stated.or("parent", Correction.StatedTask::parent, before.parent()),
                title,
                Optional.ofNullable(text).orElse(title),
                stated.or("quote", Correction.StatedTask::quote, before.quote()),
                stated.has("assignments")
                        ? parts(field + ".assignments", stated.values().assignments())
                        : before.assignments(),
                stated.or("deadline", Correction.StatedTask::deadline, before.deadline()),
                stated.or("product", Correction.StatedTask::product, before.product()));
    }

    private static String required(String field, String value) {
        if (value == null) {
            throw new InvalidField(field, "field-required");
        }
        return value;
    }

    private List<Reading.Part> parts(String field, List<NamedPart> stated) {
        return stated.stream().map(part -> part(field, part)).toList();
    }

    private Reading.Part part(String field, NamedPart stated) {
        if (stated.agencyId() == null) {
            return new Reading.Part(stated.role(), stated.agency(), names.find(stated.agency()));
        }
        var agency = agencies.get(field, stated.agencyId());
        return new Reading.Part(
                stated.role(),
                Optional.ofNullable(stated.agency()).orElse(agency.name()),
                Match.sure(agency.id(), null));
    }

    /** After the last that stands below the same item, else after that item, else at the end. */
    private static int placeOf(Reading.Item added, List<Reading.Item> items) {
        return IntStream.iterate(items.size() - 1, i -> i >= 0, i -> i - 1)
                        .filter(i -> added.parent() != null && isAt(added.parent(), items.get(i)))
                        .findFirst()
                        .orElse(items.size() - 1)
                + 1;
    }

    private static boolean isAt(String parent, Reading.Item item) {
        return parent.equals(item.parent()) || parent.equals(item.ref());
    }

    private static int index(List<Reading.Item> items, String ref) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).ref().equals(ref))
                .findFirst()
                .orElse(-1);
    }

    private static void mustNotBeAboveItself(String ref, List<Reading.Item> items) {
        var passed = new HashSet<String>();
        for (var above = ref; above != null; above = parentOf(above, items)) {
            if (!passed.add(above)) {
                throw new InvalidField("tasks." + ref + ".parent", "item-above-itself", ref);
            }
        }
    }

    private static String parentOf(String ref, List<Reading.Item> items) {
        var at = index(items, ref);
        return at < 0 ? null : items.get(at).parent();
    }
}
