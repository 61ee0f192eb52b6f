package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.plans.importing.reading.agencies.Assignments;
import vn.tinhgon.plans.importing.reading.agencies.Verb;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;

/** Turns the items under a part into tasks, subtasks and groups. */
final class ItemReader {

    /** What the document says at its end about itself. */
    private static final Pattern CLOSING_WORDS =
            Pattern.compile(
                    "(?iu)(?:trong quá trình (?:tổ chức |triển khai |thực hiện|chỉ đạo)|trên đây là|nhận được|kế hoạch này (?:được|có hiệu lực|phổ biến)|(?:chỉ thị|nghị quyết|chương trình|kết luận|công văn|quyết định|thông báo|hướng dẫn|đề án) này (?:được|có hiệu lực|phổ biến)|ban thường vụ [\\p{L} ]+ yêu cầu các|(?:yêu cầu|đề nghị) [^.]{3,250}(?:nghiêm túc|quan tâm|khẩn trương|phối hợp|chỉ đạo|tổ chức)[^.]{0,60}(?:thực hiện|triển khai)[^.]{0,40}(?:\\./\\.?|$)|yêu cầu (?:các|thủ trưởng)[^.]*nghiêm túc|đề nghị các [^.]{3,120}(?:nghiêm túc|quan tâm)[^.]*thực hiện|văn phòng [\\p{L} ]{3,40} thông báo (?:đến|để|kết luận)|trường hợp (?:có|phát sinh)).*");

    private final DeadlineReader deadlines;
    private final TaskReader tasks;
    private final BulletReader bullets;
    private final List<Passage> read = new ArrayList<>();
    private int found;

    private ItemReader(DeadlineReader deadlines) {
        this.deadlines = deadlines;
        tasks = new TaskReader(deadlines);
        bullets = new BulletReader(tasks);
    }

    static List<Passage> passagesOf(Item top, DeadlineReader deadlines) {
        var reader = new ItemReader(deadlines);
        reader.part(
                top,
                top.items().stream()
                        .noneMatch(item -> item.isPart() && !item.marker().is(Type.APPENDIX)));
        return Passage.withRefsApart(reader.read);
    }

    private void add(Passage passage) {
        read.add(passage);
        found += passage.tasks().size();
        Enough.mustNotBeExceededBy(found);
    }

    private void part(Item part, boolean announced) {
        tables(part);
        if (announced && !part.isTop()) {
            add(Passage.of(part, bullets.read(part, part.paragraphs(), List.of())));
        }
        for (var item : part.items()) {
            if (isDuty(item)) {
                item(item, List.of());
            } else if (item.isPart()) {
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

    /** "Điều 2. Giao Sở Nội vụ chủ trì …": an article of a decision that is nothing but a duty. */
    private static boolean isDuty(Item part) {
        var text = part.own().text();
        return part.marker().is(Type.ARTICLE)
                && part.items().isEmpty()
                && part.tables().isEmpty()
                && !Section.isFormalArticle(text)
                && (Verb.beginsAction(text) && !Section.sharesOut(text)
                        || !Assignments.in(text).isEmpty());
    }

    private void item(Item item, List<ReadAssignment> inherited) {
        var shape = ItemShape.of(item);
        if (shape == ItemShape.OTHER) {
            return;
        }
        var paragraphs = withoutClosing(item);
        if (shape == ItemShape.TASK) {
            var single = describesAlone(item, paragraphs);
            var parts = paragraphs.stream().collect(partitioningBy(p -> describes(p, single)));
            var charged = inherited.isEmpty() ? Charge.of(item) : inherited;
            var task = tasks.read(item, TaskKind.TASK, parts.get(true), charged);
            var below = bullets.read(item, parts.get(false), task.assignments());
            add(Passage.of(item, task, below));
        } else {
            var heading = tasks.read(item, TaskKind.GROUP, List.of(), List.of());
            add(Passage.of(item, heading, bullets.read(item, paragraphs, List.of())));
        }
        var charge = Optional.of(Charge.of(item)).filter(_ -> shape == ItemShape.GROUP);
        var charged = charge.filter(not(List::isEmpty)).orElse(inherited);
        item.items().forEach(below -> item(below, charged));
        tables(item);
    }

    private void tables(Item item) {
        item.tables()
                .forEach(
                        table -> add(Passage.of(table, RowReader.tasksOf(item, table, deadlines))));
    }

    /** Labels and plain text belong to the task itself. */
    private static boolean describes(Paragraph paragraph, boolean single) {
        return single || !paragraph.marker().is(Type.BULLET) || !ItemShape.isDuty(paragraph);
    }

    /** A single bullet under a bare heading is its description. */
    private static boolean describesAlone(Item item, List<Paragraph> paragraphs) {
        var duties =
                paragraphs.stream()
                        .filter(paragraph -> paragraph.marker().is(Type.BULLET))
                        .filter(ItemShape::isDuty);
        return duties.limit(2).count() == 1 && ItemShape.isHeading(item.own().text());
    }

    /** What stands under an item up to the words with which the document closes. */
    static List<Paragraph> withoutClosing(Item item) {
        return item.paragraphs().stream()
                .takeWhile(
                        p ->
                                !p.marker().is(Type.PLAIN)
                                        || !CLOSING_WORDS.matcher(p.text()).matches())
                .toList();
    }

    static Optional<String> parentOf(Item item) {
        return Optional.ofNullable(item.above())
                .map(above -> above.ref().text())
                .filter(ref -> !ref.isEmpty());
    }
}
