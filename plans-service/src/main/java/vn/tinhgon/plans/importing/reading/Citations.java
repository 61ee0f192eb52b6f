package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.tinhgon.plans.directive.DocumentNumber;
import vn.tinhgon.plans.directive.DocumentType;

/** Finds the documents that a text cites, each number once. */
final class Citations {

    /** Where the issuer ends and the subject of the cited document begins. */
    private static final String SUBJECT =
            "\\s(?:về|tổng kết|quy định|ban hành|thực hiện|và|khóa|khoá)(?!\\p{L})|[\\s–-]+Kính gửi";

    private static final String ISSUER =
            "\\p{Lu}(?:(?!%s)[^,;:.()\\[“”\"]){0,80}".formatted(SUBJECT);

    private static final Pattern CITATION =
            Pattern.compile(
                    "(?:(?<type>(?iu:%s))(?: số)?|(?<!\\p{L})số) ?:? ?(?<number>%s)(?:,? ?(?<date>%s))?(?: của (?<issuer>%s))?"
                            .formatted(
                                    DocumentType.NAMES,
                                    DocumentNumber.PATTERN,
                                    WrittenDate.PATTERN,
                                    ISSUER));

    private Citations() {}

    static List<Citation> in(String text) {
        return CITATION
                .matcher(text)
                .results()
                .map(Citations::citation)
                .collect(
                        toMap(
                                Citation::number,
                                cited -> cited,
                                Citations::fuller,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Citation citation(MatchResult found) {
        var number = DocumentNumber.canonical(found.group("number"));
        return new Citation(
                Optional.ofNullable(found.group("type"))
                        .flatMap(DocumentType::titled)
                        .or(() -> DocumentType.signed(number))
                        .orElse(null),
                number,
                Optional.ofNullable(found.group("date")).flatMap(WrittenDate::read).orElse(null),
                Optional.ofNullable(found.group("issuer")).map(String::strip).orElse(null));
    }

    private static Citation fuller(Citation first, Citation second) {
        return first.date() == null ? second : first;
    }
}
