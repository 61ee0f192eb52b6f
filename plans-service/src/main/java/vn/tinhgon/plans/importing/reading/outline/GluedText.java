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

    private static final List<Pattern> SEAMS =
            List.of(
                    Pattern.compile("(?<=[.;:!?/”\"]) +(?=[IVX]{1,4}\\s?[.\\-–] ?" + UPPER + ")"),
                    Pattern.compile(
                            "(?<=^[IVX]{1,4}\\s?[.\\-–] ?[^\\p{Ll}]{8,150}) (?=1\\. ?\\p{Lu}\\p{Ll})"),
                    Pattern.compile("(?<=\\p{L}) +(?=KẾ HOẠCH$)"),
                    Pattern.compile(
                            "(?<=[.;:)]) +(?=[-+–] ?(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Chủ trì|Phối hợp|Sản phẩm)[^:.;]{0,40}:)"),
                    Pattern.compile("(?<=[.;/]) +(?=Nơi nhận ?:)"));

    private GluedText() {}

    static Stream<SourceLine> parts(SourceLine line) {
        var parts = Stream.of(line.text());
        for (var seam : SEAMS) {
            parts = parts.flatMap(seam::splitAsStream);
        }
        return parts.map(line::withText);
    }
}
