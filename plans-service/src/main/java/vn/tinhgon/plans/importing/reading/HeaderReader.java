package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.directive.DocumentNumber;
import vn.tinhgon.plans.directive.DocumentType;

/** Reads what stands before the first part or item: letterhead, title and preamble. */
final class HeaderReader {

    /** Cited numbers follow "số" in small letters. */
    private static final Pattern NUMBER =
            Pattern.compile("Số\\s?:?\\s?(?<number>%s)".formatted(DocumentNumber.PATTERN));

    private static final Pattern MOTTO =
            Pattern.compile(
                    "(?iu)(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\\b.*)");

    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?:^|[,;:.)”\"] )(?<issuer>\\p{Lu}[\\p{L} ]{2,80}?) (?:(?:ban hành|xây dựng) (?iu:%s)|(?:yêu cầu|đề nghị)(?!\\p{L}))"
                            .formatted(DocumentType.NAMES));

    DocumentHeader read(List<SourceLine> lines) {
        var head = head(lines);
        var text = String.join(" ", head);
        var number = group(NUMBER, text, "number").map(DocumentNumber::canonical);
        var written = PlaceAndDate.in(head.stream().map(HeaderReader::withoutNumber).toList());
        var cited = String.join(" ", head.stream().filter(not(PlaceAndDate::isOn)).toList());
        var title = DocumentTitle.in(head);
        var issuer = group(ISSUER, text, "issuer");
        return new DocumentHeader(
                title.type().or(() -> number.flatMap(DocumentType::signed)).orElse(null),
                number.orElse(null),
                written.map(PlaceAndDate::date).orElse(null),
                written.map(PlaceAndDate::place).orElse(null),
                issuer.orElse(null),
                number.flatMap(DocumentNumber::level)
                        .or(() -> issuer.flatMap(Level::of))
                        .orElse(null),
                title.text().orElse(null),
                Citations.in(cited),
                Distribution.in(lines));
    }

    private static List<String> head(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::text)
                .takeWhile(line -> !Marker.of(line).opens())
                .filter(not(MOTTO.asMatchPredicate()))
                .toList();
    }

    /** In two columns glued together, number and place stand on one line. */
    private static String withoutNumber(String line) {
        return NUMBER.matcher(line).replaceFirst("").strip();
    }

    private static Optional<String> group(Pattern pattern, String text, String group) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
