package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.Assignments;
import vn.tinhgon.plans.importing.reading.agencies.Label;
import vn.tinhgon.plans.importing.reading.agencies.LabelLine;
import vn.tinhgon.plans.importing.reading.agencies.Verb;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;

/** Whether an item is something to do or only introduces what stands under it. */
enum ItemShape {
    TASK,
    GROUP,
    /** Purpose, requirements and the like under a heading of their own, or an assessment. */
    OTHER;

    private static final int LONGEST_HEADING = 160;
    private static final int WORDS_OF_A_SENTENCE = 12;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.;!](?=\\s|$).*");
    private static final Pattern INTRODUCES =
            Pattern.compile(
                    "(?isu).*(?:một số|những|các) (?:nội dung,? ?)?(?:nhiệm vụ|giải pháp|nội dung|công việc)(?:,? ?(?:giải pháp|nhiệm vụ|trọng tâm|chủ yếu|cụ thể|sau|sau đây|và|trong thời gian tới|tiếp tục [^.:]*))*\\s?:?|(?isu).*(?:như sau|sau đây|gồm|cụ thể)\\s?:");

    /** What a meeting found before it decided. */
    private static final Pattern ASSESSES =
            Pattern.compile(
                    "(?isu)(?:thống nhất đánh giá|ghi nhận|đánh giá cao|biểu dương)(?!\\p{L}).*");

    static ItemShape of(Item item) {
        var text = item.own().text();
        if (Section.isOtherHeading(text) || ASSESSES.matcher(text).matches()) {
            return OTHER;
        }
        if (!item.tables().isEmpty() && labelSets(item) == 0 && introduces(text)) {
            return GROUP;
        }
        if (!item.items().isEmpty()) {
            return hasOwnSentence(text) || hasLabels(item) || isOrder(text) ? TASK : GROUP;
        }
        if (hasLabelsOfItsOwn(item)) {
            return TASK;
        }
        if (labelSets(item) > 1) {
            return GROUP;
        }
        return isBare(text)
                        && !Charge.isIn(item)
                        && !isOrder(text)
                        && labelSets(item) == 0
                        && duties(item) > 1
                ? GROUP
                : TASK;
    }

    private static boolean isOrder(String text) {
        return !INTRODUCES.matcher(text).matches() && Assignments.isOrder(text);
    }

    /** A heading that says nothing to be done: it does not begin with an action. */
    static boolean isBare(String text) {
        return isHeading(text) && !Verb.beginsAction(text);
    }

    /** Short, and no sentence. */
    static boolean isHeading(String text) {
        return text.length() < LONGEST_HEADING && !SENTENCE.matcher(text).matches();
    }

    private static boolean introduces(String text) {
        return isBare(text) || INTRODUCES.matcher(text).matches();
    }

    static boolean isDuty(Paragraph paragraph) {
        return (paragraph.marker().is(Type.BULLET) || paragraph.marker().is(Type.PLAIN))
                && !LabelLine.begins(paragraph.text());
    }

    private static boolean hasOwnSentence(String text) {
        var before =
                text.replaceFirst("(?iu)(?:cụ thể|trong đó|gồm|như sau)[^.]{0,40}:?$", "").strip();
        return SENTENCE.matcher(before).matches()
                && !INTRODUCES.matcher(before).matches()
                && before.split("\\s+").length >= WORDS_OF_A_SENTENCE;
    }

    private static boolean hasLabels(Item item) {
        return labels(item).stream().anyMatch(label -> label.label() != Label.PRODUCT);
    }

    /** What stands before the first duty is said of the whole item. */
    private static boolean hasLabelsOfItsOwn(Item item) {
        return item.paragraphs().stream()
                .takeWhile(paragraph -> !isDuty(paragraph))
                .flatMap(paragraph -> LabelLine.linesOf(paragraph.text()).stream())
                .anyMatch(line -> line.label().role().isPresent());
    }

    /** How often the same label comes again: each time another duty begins. */
    private static long labelSets(Item item) {
        var labels = labels(item);
        return labels.stream()
                .map(LabelLine::label)
                .filter(label -> label != Label.PRODUCT)
                .distinct()
                .mapToLong(label -> labels.stream().filter(line -> line.label() == label).count())
                .max()
                .orElse(0);
    }

    private static List<LabelLine> labels(Item item) {
        return item.paragraphs().stream()
                .flatMap(p -> LabelLine.linesOf(p.text()).stream())
                .toList();
    }

    private static long duties(Item item) {
        return item.paragraphs().stream().filter(ItemShape::isDuty).count();
    }
}
