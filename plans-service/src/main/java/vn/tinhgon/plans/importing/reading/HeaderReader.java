package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.plans.directive.DocumentNumber;
import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.importing.reading.outline.Marker;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;
import vn.tinhgon.platform.text.VietnameseText;

/** Reads what stands before the first part or item: letterhead, title and preamble. */
final class HeaderReader {

    /** Cited numbers follow "số" in small letters. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?m)(?:Số|(?<!\\p{Lu} )SỐ|^số(?= ?:))\\s?:?\\s?(?<number>%s)"
                            .formatted(DocumentNumber.PATTERN));

    private static final Pattern MOTTO =
            Pattern.compile(
                    "(?iu)(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\\b.*)");

    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?:^|[,;:.)”\"] )(?<issuer>\\p{Lu}[\\p{L} ]{2,80}?) (?:(?:ban hành|xây dựng) (?iu:%s)|(?:yêu cầu|đề nghị)(?!\\p{L}))"
                            .formatted(DocumentType.NAMES));

    private static final int LONGEST_HEAD = 150;

    DocumentHeader read(List<SourceLine> lines) {
        var head = head(lines);
        var number =
                group(NUMBER, String.join("\n", head), "number").map(DocumentNumber::canonical);
        var written = PlaceAndDate.in(head);
        var title = DocumentTitle.in(head);
        var issuer =
                group(ISSUER, String.join(" ", title.preamble()), "issuer")
                        .or(() -> group(ISSUER, String.join(" ", head), "issuer"));
        return new DocumentHeader(
                title.type()
                        .or(() -> number.flatMap(DocumentType::signed))
                        .or(() -> title.text().map(_ -> DocumentType.OFFICIAL_LETTER))
                        .orElse(null),
                number.orElse(null),
                written.map(PlaceAndDate::date).orElse(null),
                written.map(PlaceAndDate::place).orElse(null),
                issuer.orElse(null),
                number.flatMap(DocumentNumber::level)
                        .or(() -> issuer.flatMap(Level::of))
                        .orElse(null),
                title.text().orElse(null),
                Citations.in(NUMBER.matcher(String.join(" ", bases(lines))).replaceAll("")),
                Distribution.in(lines));
    }

    /** The lines before the first part or item, without the motto. */
    static List<String> head(List<SourceLine> lines) {
        return lines.stream()
                .limit(LONGEST_HEAD)
                .takeWhile(line -> !Marker.of(line.text()).begins())
                .flatMap(line -> line.text().lines().flatMap(Pattern.compile("\\|")::splitAsStream))
                .map(String::strip)
                .filter(not(MOTTO.asMatchPredicate()))
                .toList();
    }

    /**
     * Where a document names its bases: before its first item, in a part of that name, and before
     * the first item of the plan that it encloses.
     */
    private static List<String> bases(List<SourceLine> lines) {
        var bases = new ArrayList<String>();
        var inBases = true;
        for (var line : lines) {
            var marker = Marker.of(line.text());
            if (marker.is(Type.PART) || marker.is(Type.CHAPTER) || inBases && marker.begins()) {
                inBases = namesBases(marker.text()) || inBases && bases.isEmpty();
            } else if (DocumentTitle.begins(line.text())) {
                inBases = true;
            }
            if (bases.size() > LONGEST_HEAD) {
                break;
            }
            if (inBases
                    && !PlaceAndDate.isOn(line.text())
                    && !MOTTO.matcher(line.text()).matches()) {
                bases.add(line.text());
            }
        }
        return bases;
    }

    private static boolean namesBases(String heading) {
        return VietnameseText.fold(heading).matches("(?:cac )?(?:can cu|co so)(?: .{0,60})?");
    }

    private static Optional<String> group(Pattern pattern, String text, String group) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
