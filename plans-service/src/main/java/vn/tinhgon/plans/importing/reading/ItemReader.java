package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.reading.agencies.Assignments;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;
import vn.tinhgon.plans.task.AssignmentRole;

/** Turns the items under a part into tasks, subtasks and groups. */
final class ItemReader {

    /** What the document says at its end about itself. */
    private static final Pattern CLOSING_WORDS =
            Pattern.compile(
                    "(?iu)(?:trong quá trình (?:tổ chức |triển khai |thực hiện|chỉ đạo)|trên đây là|nhận được|kế hoạch này (?:được|có hiệu lực|phổ biến)|(?:chỉ thị|nghị quyết|chương trình|kết luận|công văn|quyết định) này (?:được|có hiệu lực|phổ biến)|ban thường vụ [\\p{L} ]+ yêu cầu các|yêu cầu (?:các|thủ trưởng)[^.]*nghiêm túc|trường hợp (?:có|phát sinh)).*");

    private final TaskReader tasks = new TaskReader();
    private final List<ReadTask> read = new ArrayList<>();

    static List<ReadTask> tasksOf(Item top) {
        var reader = new ItemReader();
        reader.part(
                top,
                top.items().stream()
                        .noneMatch(item -> item.isPart() && !item.marker().is(Type.APPENDIX)));
        return reader.read;
    }

    private void part(Item part, boolean announced) {
        part.tables().forEach(table -> read.addAll(RowReader.tasksOf(part, table)));
        if (announced && !part.isTop()) {
            bullets(part, part.paragraphs(), List.of());
        }
        for (var item : part.items()) {
            if (item.isPart()) {
                part(item, announces(item, announced || part.isTop()));
            } else if (announced) {
                item(item, List.of());
            }
        }
    }

    private static boolean announces(Item part, boolean inherited) {
        return part.marker().is(Type.ARTICLE)
                ? !Section.isFormalArticle(part.own().text())
                        || part.items().stream().anyMatch(Item::isPart)
                : Section.announcesTasks(part.own().text(), inherited);
    }

    private void item(Item item, List<ReadAssignment> inherited) {
        var shape = ItemShape.of(item);
        if (shape == ItemShape.OTHER) {
            return;
        }
        var paragraphs = withoutClosing(item);
        if (shape == ItemShape.TASK) {
            var described = describing(item, paragraphs);
            read.add(tasks.read(item, TaskKind.TASK, described, inherited));
            if (described.size() != paragraphs.size()
                    || described.stream().noneMatch(p -> p.marker().is(Type.BULLET))) {
                bullets(
                        item,
                        paragraphs.stream().filter(p -> !described.contains(p)).toList(),
                        read.getLast().assignments());
            }
        } else {
            read.add(tasks.read(item, TaskKind.GROUP, List.of(), List.of()));
            bullets(item, paragraphs, List.of());
        }
        var charged =
                shape == ItemShape.GROUP && Assignments.isCharge(item.own().text())
                        ? Assignments.in(item.own().text())
                        : inherited;
        item.items().forEach(below -> item(below, charged));
        item.tables().forEach(table -> read.addAll(RowReader.tasksOf(item, table)));
    }

    /**
     * The paragraphs that belong to the task itself: labels, plain text, and a single bullet under
     * a bare heading.
     */
    private static List<Paragraph> describing(Item item, List<Paragraph> paragraphs) {
        var bullets =
                paragraphs.stream()
                        .filter(ItemShape::isDuty)
                        .filter(p -> p.marker().is(Type.BULLET))
                        .toList();
        var single = bullets.size() == 1 && ItemShape.isBare(item.own().text());
        return paragraphs.stream()
                .filter(p -> !p.marker().is(Type.BULLET) || !ItemShape.isDuty(p) || single)
                .toList();
    }

    private static List<Paragraph> withoutClosing(Item item) {
        return item.paragraphs().stream()
                .takeWhile(
                        p ->
                                !p.marker().is(Type.PLAIN)
                                        || !CLOSING_WORDS.matcher(p.text()).matches())
                .toList();
    }

    private void bullets(Item item, List<Paragraph> paragraphs, List<ReadAssignment> lead) {
        var leads = lead.stream().filter(a -> a.role() == AssignmentRole.LEAD).toList();
        var ordinal = 0;
        var below = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (!ItemShape.isDuty(paragraph)) {
                continue;
            }
            var nested = isNested(paragraph, paragraphs.subList(0, i));
            ordinal += nested ? 0 : 1;
            below = nested ? below + 1 : 0;
            var bullet = item.ref().bullet(ordinal);
            var ref = nested ? bullet.subBullet(below) : bullet;
            var parent = nested ? bullet.text() : item.ref().text();
            read.add(
                    tasks.subtask(
                            ref.text(), parent, paragraph, labelsAfter(paragraphs, i), leads));
        }
    }

    private static boolean isNested(Paragraph paragraph, List<Paragraph> before) {
        return paragraph.lines().getFirst() != null
                && paragraph.isPlusBullet()
                && before.stream().anyMatch(p -> ItemShape.isDuty(p) && !p.isPlusBullet());
    }

    /** The labels that the bullet shares with those after it. */
    private static List<Paragraph> labelsAfter(List<Paragraph> paragraphs, int index) {
        return paragraphs.stream()
                .skip(index + 1L)
                .dropWhile(ItemShape::isDuty)
                .takeWhile(p -> !ItemShape.isDuty(p))
                .toList();
    }

    static Optional<String> parentOf(Item item) {
        return Optional.ofNullable(item.above())
                .map(above -> above.ref().text())
                .filter(ref -> !ref.isEmpty());
    }

    static String joined(Stream<Paragraph> paragraphs) {
        return paragraphs.map(Paragraph::text).collect(joining("\n"));
    }
}
