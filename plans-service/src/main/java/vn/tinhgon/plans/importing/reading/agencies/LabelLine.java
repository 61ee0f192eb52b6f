package vn.tinhgon.plans.importing.reading.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.ReadAssignment;

/** A label and what stands after its colon. */
public record LabelLine(Label label, String value) {

    private static final Pattern BULLET = Pattern.compile("^[-–+•●]\\s?");

    /** A colon with the words since the last seam before it. */
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:^|(?<=[.;(,] )|(?<=[(]))(?<bullet>[-–+•●]\\s?)?(?<caption>\\p{L}[^:.;()]{1,60}(?:\\([^)]{1,40}\\))?)\\s?:(?!\\d)");

    /** "Thời gian thực hiện trong quý I/2025." needs no colon. */
    private static final Pattern TIME_WITHOUT_COLON =
            Pattern.compile(
                    "(?iu)(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai))?,? (?<value>(?:từ|trong|trước|xong|hoàn thành|chậm nhất|đến|quý|tháng|năm|thường xuyên)(?!\\p{L})[^:]{0,150})");

    /** "…, chỉ đạo xây dựng các đề án: …" goes on with a sentence. */
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:lãnh đạo|chỉ đạo|tham mưu|triển khai|tổ chức|thực hiện|kiểm tra|giám sát|theo dõi|đôn đốc)(?: [^\\s:]+){3,}:");

    private static final int LONGEST_CAPTION_PARTS = 2_000;

    /** One paragraph may carry several: "Cơ quan chủ trì: A; cơ quan phối hợp: B." */
    public static List<LabelLine> linesOf(String paragraph) {
        var text = BULLET.matcher(paragraph).replaceFirst("");
        var untold = TIME_WITHOUT_COLON.matcher(text);
        return untold.matches()
                ? List.of(new LabelLine(Label.TIME, untold.group("value")))
                : Labelled.of(text).labels();
    }

    /** The bodies of the value in the role of the label; none where it speaks of something else. */
    public List<ReadAssignment> assignments() {
        return label.role()
                .map(
                        role ->
                                Assignments.inValue(value)
                                        .orElseGet(
                                                () ->
                                                        AgencyList.cut(value).stream()
                                                                .map(
                                                                        name ->
                                                                                new ReadAssignment(
                                                                                        role, name))
                                                                .toList()))
                .orElse(List.of());
    }

    /** Whether a line begins with a label. */
    public static boolean begins(String line) {
        var text = BULLET.matcher(line).replaceFirst("");
        var colon = text.indexOf(':');
        return colon > 0 && colon < 90 && Label.captioned(text.substring(0, colon)).isPresent()
                || TIME_WITHOUT_COLON.matcher(text).matches();
    }

    private static boolean isSaid(String text, int at) {
        return text.startsWith(", ", at - 2)
                && SAID.matcher(text).region(at, text.length()).lookingAt();
    }

    /** A text with the labels in it: what stands before the first of them, and they. */
    public record Labelled(String before, List<LabelLine> labels) {

        public static Labelled of(String text) {
            var labels = new ArrayList<LabelLine>();
            if (text.indexOf(':') < 0) {
                return new Labelled(text.strip(), List.of());
            }
            var found = CAPTION.matcher(text.length() > LONGEST_CAPTION_PARTS * 10 ? "" : text);
            Optional<Label> label = Optional.empty();
            var valueFrom = 0;
            var first = text.length();
            while (found.find()) {
                var next =
                        isSaid(text, found.start())
                                ? Optional.<Label>empty()
                                : Label.captioned(found.group("caption"));
                if (next.isPresent()) {
                    if (label.isPresent()) {
                        labels.add(
                                new LabelLine(
                                        label.get(),
                                        text.substring(valueFrom, found.start()).strip()));
                    } else {
                        first = found.start();
                    }
                    label = next;
                    valueFrom = found.end();
                }
            }
            var from = valueFrom;
            label.ifPresent(last -> labels.add(new LabelLine(last, text.substring(from).strip())));
            return new Labelled(text.substring(0, first).strip(), List.copyOf(labels));
        }
    }
}
