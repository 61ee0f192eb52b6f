package vn.tinhgon.plans.importing.reading.outline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts what a conversion has glued: a heading to the sentence before it or to the first item under
 * it, a label to the text before it, the kind of document to a name.
 */
final class GluedText {

    private static final String UPPER = "(?:[\\p{Lu}\\d,–\\-]+ ){2}";

    private static final List<Seam> SEAMS =
            List.of(
                    new Seam(
                            List.of(" I", " V", " X"),
                            "(?<=[.;:!?/”\"]) +(?=[IVX]{1,4}\\s?[.\\-–] ?" + UPPER + ")"),
                    new Seam(List.of("KẾ HOẠCH"), "(?<=\\p{L}) +(?=KẾ HOẠCH$)"),
                    new Seam(
                            List.of(":"),
                            "(?<=[.;:)]) +(?=[-+–] ?(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Chủ trì|Phối hợp|Sản phẩm)[^:.;]{0,40}:)"),
                    new Seam(List.of("Nơi nhận"), "(?<=[.;/]) +(?=Nơi nhận ?:)"));

    /**
     * Where a text is parted.
     *
     * @param telling a text without any of them has no such place
     */
    private record Seam(List<String> telling, Pattern place) {

        Seam(List<String> telling, String place) {
            this(telling, Pattern.compile(place));
        }

        Stream<String> parts(String text) {
            return telling.stream().anyMatch(text::contains)
                    ? place.splitAsStream(text)
                    : Stream.of(text);
        }
    }

    /** "II. NỘI DUNG 1. Rà soát …" */
    private static final Pattern HEADING_AND_ITEM =
            Pattern.compile(
                    "(?<heading>[IVX]{1,4}\\s?[.\\-–] ?[^\\p{Ll}]{8,150}?) (?<item>1[.-] ?\\p{Lu}\\p{Ll}.*)");

    private GluedText() {}

    static Stream<SourceLine> parts(SourceLine line) {
        var parts = Stream.of(line.text());
        for (var seam : SEAMS) {
            parts = parts.flatMap(seam::parts);
        }
        return parts.flatMap(GluedText::headingAndItem).map(line::withText);
    }

    private static Stream<String> headingAndItem(String part) {
        var found = HEADING_AND_ITEM.matcher(part);
        return found.matches()
                ? Stream.of(found.group("heading"), found.group("item"))
                : Stream.of(part);
    }
}
