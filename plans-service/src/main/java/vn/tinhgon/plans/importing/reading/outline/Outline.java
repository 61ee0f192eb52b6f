package vn.tinhgon.plans.importing.reading.outline;

import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.reading.agencies.Assignments;
import vn.tinhgon.plans.importing.reading.agencies.LabelLine;
import vn.tinhgon.plans.importing.reading.agencies.Verb;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;

/** Makes a tree of parts and items of the lines of a document. */
public final class Outline {

    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…/][\"”»)]*");
    private static final Pattern CARRIED_ON = Pattern.compile("[\\p{Ll}\\d,;.)%].*");

    /** What may not stand at the end of a heading: the sentence goes on. */
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "(?iu:.*(?:,|(?<!\\p{L})(?:và|của|các|cho|với|về|số|ngày|từ|tại|theo|là|bởi|trong|do|hoặc)))|.*(?<!\\p{L})(?:Sở|Bộ|Ban|Phòng|Cục|Vụ|Viện|Ủy|Uỷ)");

    /** A document within the document begins again after a signature. */
    private static final Pattern REOPENING =
            Pattern.compile(
                    "(?:KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|DANH MỤC|BẢNG PHÂN CÔNG|BIỂU|LỘ TRÌNH)(?: [^\\p{Ll}]*)?");

    private static final Pattern ENCLOSED =
            Pattern.compile("(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)(?: [^\\p{Ll}]*)?");

    /** A caption of what the item is about: not an item of its own. */
    private static final Pattern CONTENT =
            Pattern.compile(
                    "(?iu)nội dung(?: (?:thực hiện|công việc|nhiệm vụ|cụ thể))?\\s*(?:$|:\\s*(?<text>.*))");

    private final Item top = Item.top();
    private final Numbering numbering = new Numbering();
    private final LineWidth width;
    private Item current = top;
    private Paragraph last;
    private boolean closed;

    private Outline(LineWidth width) {
        this.width = width;
    }

    public static Item of(List<SourceLine> lines) {
        var outline = new Outline(LineWidth.of(lines));
        var parted =
                lines.stream()
                        .map(line -> line.withText(MisreadNumber.repaired(line.text())))
                        .flatMap(GluedText::parts)
                        .toList();
        for (var block : RunTogetherTables.in(FlattenedTables.in(PipedTables.in(parted)))) {
            switch (block) {
                case Block.Rows(Table table) -> outline.take(table);
                case Block.Text(SourceLine line) -> outline.take(line);
            }
        }
        return outline.top;
    }

    private void take(Table table) {
        if (!closed) {
            current.add(table);
        }
        last = null;
    }

    private void take(SourceLine line) {
        Patience.mustLast();
        if (line.isBareNumber()) {
            return;
        }
        var marker =
                withoutLabel(
                        numbering.confirmed(Marker.of(line.text()), line.text(), endedBefore()));
        if (marker.is(Type.CLOSING) && (last == null || endedBefore())) {
            closed = true;
        } else if (closed && begins(marker, line.text()) || enclosedBegins(line.text())) {
            closed = false;
            numbering.restart();
            current = top;
            last = null;
        }
        if (!closed && (marker.opens() || !marker.text().isEmpty())) {
            add(marker, line);
        }
    }

    /** "b) Đơn vị chủ trì: …" is a label of the item above, whatever number it bears. */
    private Marker withoutLabel(Marker marker) {
        var belowItem = marker.is(Type.SUB_ITEM) || marker.is(Type.LETTER);
        if (!belowItem || current.isPart() && current.above(marker).isPart()) {
            return marker;
        }
        var content = CONTENT.matcher(marker.text());
        if (content.matches()) {
            current = current.above(marker);
            return Marker.plain(content.group("text") == null ? "" : content.group("text"));
        }
        if (LabelLine.begins(marker.text())) {
            current = current.above(marker);
            return new Marker(Type.BULLET, "", marker.text());
        }
        return marker;
    }

    /** What a decision encloses may follow its articles without a signature between. */
    private boolean enclosedBegins(String line) {
        return current.marker().is(Type.ARTICLE) && ENCLOSED.matcher(line).matches();
    }

    private static boolean begins(Marker marker, String line) {
        return marker.is(Type.APPENDIX) || REOPENING.matcher(line).matches();
    }

    private void add(Marker marker, SourceLine line) {
        if (marker.is(Type.PLAIN)
                && last != null
                && !last.isFull()
                && line.text().equals(marker.text())
                && goesOn(marker.text())) {
            last.goOnWith(marker.text());
            return;
        }
        last = Paragraph.beginning(marker, line);
        if (marker.opens()) {
            current = current.above(marker).open(last);
        } else {
            current.add(last);
        }
    }

    private boolean goesOn(String next) {
        if (last.marker().is(Type.CHAPTER) && last.text().isEmpty()) {
            return true;
        }
        var before = last.lastLine();
        if (last.marker().opens() && isDutyOf(last.text(), next)) {
            return false;
        }
        if (CARRIED_ON.matcher(next).matches() || UNFINISHED.matcher(before).matches()) {
            return !startsLabel(next);
        }
        return !ENDED.matcher(before).matches() && !startsLabel(next) && !width.isShort(before);
    }

    /** A heading that is nothing but bodies is over where a new sentence says what they do. */
    private static boolean isDutyOf(String heading, String next) {
        return Character.isUpperCase(next.charAt(0))
                && Verb.beginsAction(next)
                && Assignments.isCharge(heading);
    }

    private static boolean startsLabel(String line) {
        return LabelLine.begins(line);
    }

    private boolean endedBefore() {
        return last == null
                || ENDED.matcher(last.lastLine()).matches()
                || width.isShort(last.lastLine()) && !UNFINISHED.matcher(last.lastLine()).matches();
    }
}
