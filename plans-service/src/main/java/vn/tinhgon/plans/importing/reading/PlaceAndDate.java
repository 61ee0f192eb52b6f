package vn.tinhgon.plans.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The line of the letterhead that says where and when: a place, and a date in words, which tells it
 * from a citation. It may run over two lines, and two columns may have been glued before it.
 */
record PlaceAndDate(String place, LocalDate date) {

    private static final String PLACE =
            "(?<place>(?:TP\\.? ?|Tp\\.? ?)?\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,5})";

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:^|.*?[\\s|])%s ?,\\s?(?<date>ngày \\d{1,2} ?tháng ?\\d{1,2} ?năm ?\\d{4})\\.?(?: .{0,60})?"
                            .formatted(PLACE));
    private static final Pattern IN_FIGURES =
            Pattern.compile(
                    "%s,\\s?(?<date>ngày %s)".formatted(PLACE, "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}"));
    private static final Pattern LONE_DATE =
            Pattern.compile(
                    "(?<place>)(?iu)(?<date>ngày \\d{1,2} ?tháng ?\\d{1,2} ?năm ?\\d{4})\\.?");

    static Optional<PlaceAndDate> in(List<String> letterhead) {
        return Stream.of(LINE, IN_FIGURES, LONE_DATE)
                .flatMap(form -> lines(letterhead).flatMap(line -> read(form, line).stream()))
                .findFirst();
    }

    static boolean isOn(String line) {
        return LINE.matcher(line).matches() && line.length() < 120;
    }

    /** Each line, and each with the next. */
    private static Stream<String> lines(List<String> letterhead) {
        return IntStream.range(0, letterhead.size())
                .boxed()
                .flatMap(
                        i ->
                                i + 1 < letterhead.size()
                                        ? Stream.of(
                                                letterhead.get(i),
                                                letterhead.get(i) + " " + letterhead.get(i + 1))
                                        : Stream.of(letterhead.get(i)))
                .filter(line -> line.length() < 200);
    }

    private static Optional<PlaceAndDate> read(Pattern form, String line) {
        var found = form.matcher(line);
        return found.matches()
                ? WrittenDate.read(found.group("date"))
                        .map(
                                date ->
                                        new PlaceAndDate(
                                                found.group("place").isEmpty()
                                                        ? null
                                                        : found.group("place"),
                                                date))
                : Optional.empty();
    }
}
