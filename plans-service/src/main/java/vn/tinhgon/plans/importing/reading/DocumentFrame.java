package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.outline.Marker;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;

/**
 * What stands around the parts and items of a document.
 *
 * @param letterhead the bodies above the number, the widest first
 * @param preamble its paragraphs from the title to the first part or item
 * @param signature in whose name it is signed and by which office; nobody's name
 */
public record DocumentFrame(
        List<String> letterhead, List<String> preamble, List<String> signature) {

    private static final Pattern NAME_IN_CAPITALS =
            Pattern.compile("(?=.*\\p{Lu}{2})[^\\p{Ll}\\d:/]{4,80}");
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "(?:T/M|TM\\.?|K/T|KT\\.?|T/L|TL\\.?|TUQ\\.?|Q\\.) ?\\p{Lu}[^\\p{Ll}]*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?/]");
    private static final Pattern BEGINS =
            Pattern.compile("(?:Căn cứ|Xét|Kính gửi|Theo đề nghị)(?!\\p{L}).*|[^\\p{Ll}]+");
    private static final int LINES_OF_A_SIGNATURE = 4;

    static DocumentFrame of(List<SourceLine> lines) {
        var head = HeaderReader.head(lines);
        return new DocumentFrame(letterhead(head), preamble(head), signature(lines));
    }

    private static List<String> letterhead(List<String> head) {
        return head.stream()
                .takeWhile(not(DocumentTitle::begins))
                .filter(NAME_IN_CAPITALS.asMatchPredicate())
                .limit(2)
                .toList();
    }

    /** Lines that a margin has broken are one again. */
    private static List<String> preamble(List<String> head) {
        var paragraphs = new ArrayList<String>();
        for (var line : DocumentTitle.in(head).preamble()) {
            if (PlaceAndDate.isOn(line)) {
                continue;
            }
            var marker = Marker.of(line);
            if (paragraphs.isEmpty()
                    || marker.is(Type.BULLET)
                    || BEGINS.matcher(line).matches()
                    || ENDED.matcher(paragraphs.getLast()).matches()) {
                paragraphs.add(marker.is(Type.BULLET) ? bullet(marker.text()) : line);
            } else {
                paragraphs.add(paragraphs.removeLast() + " " + line);
            }
        }
        return paragraphs.stream().filter(not(String::isBlank)).toList();
    }

    /** The word before those addressed needs no bullet. */
    private static String bullet(String text) {
        return text.startsWith("Kính gửi") ? text : "- " + text;
    }

    private static List<String> signature(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::text)
                .map(line -> line.replace("|", " ").strip())
                .dropWhile(not(AUTHORITY.asMatchPredicate()))
                .takeWhile(
                        line ->
                                NAME_IN_CAPITALS.matcher(line).matches()
                                        || AUTHORITY.matcher(line).matches())
                .takeWhile(line -> !Marker.of(line).is(Type.APPENDIX))
                .limit(LINES_OF_A_SIGNATURE)
                .toList();
    }
}
