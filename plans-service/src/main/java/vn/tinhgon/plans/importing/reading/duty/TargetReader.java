package vn.tinhgon.plans.importing.reading.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.duty.ReadTarget.Threshold;

/** Finds the shares that are to be reached: "giảm ít nhất 5% biên chế so với năm 2021". */
public final class TargetReader {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.])\\s+|\\n");
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?iu)(?<before>[^;.]{0,120}?)(?<threshold>ít nhất|tối thiểu|trên|không dưới|từ|tối đa|không quá|dưới)?\\s*(?<![\\p{L}\\d.,])(?<value>\\d{1,3}(?:,\\d{1,2})?)\\s?%(?: trở lên)?(?<after>(?:(?! (?:và )?(?:ít nhất|tối thiểu|không quá|tối đa))[^;.,()\\d]){0,120})");
    private static final Pattern BASELINE =
            Pattern.compile("(?iu)so với (?:cuối )?năm (?<year>\\d{4})");
    private static final Pattern PERIOD =
            Pattern.compile("(?iu)giai đoạn (?:từ )?(?<from>\\d{4})\\s?[-–]\\s?(?<to>\\d{4})");
    private static final Pattern UNTIL =
            Pattern.compile("(?iu)đến (?:hết |cuối )?năm (?<to>\\d{4})");
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?iu)^[\\s,:\\-+]*(?:và\\s)?|\\s*(?:so với.*|đến năm.*|và)?(?:\\s*(?:và )?(?:ít nhất|tối thiểu|không quá|tối đa|khoảng))?\\s*$");
    private static final int LONGEST = 3_000;

    public List<ReadTarget> read(String ref, String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> sentence.length() < LONGEST && sentence.indexOf('%') > 0)
                .flatMap(
                        sentence ->
                                SHARE.matcher(sentence)
                                        .results()
                                        .map(found -> target(ref, found, sentence)))
                .toList();
    }

    private static ReadTarget target(String ref, MatchResult found, String sentence) {
        var after = AROUND.matcher(found.group("after")).replaceAll("");
        var indicator =
                after.isEmpty() ? AROUND.matcher(found.group("before")).replaceAll("") : after;
        var period = first(PERIOD, sentence);
        return new ReadTarget(
                ref,
                indicator,
                threshold(found.group("threshold")),
                new BigDecimal(found.group("value").replace(',', '.')),
                "%",
                first(BASELINE, sentence)
                        .map(year -> Integer.valueOf(year.group("year")))
                        .orElse(null),
                period.map(years -> Integer.valueOf(years.group("from"))).orElse(null),
                period.or(() -> first(UNTIL, sentence))
                        .map(years -> Integer.valueOf(years.group("to")))
                        .orElse(null),
                found.group().strip());
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    private static Threshold threshold(String word) {
        if (word == null) {
            return Threshold.EXACTLY;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tối đa", "không quá", "dưới" -> Threshold.AT_MOST;
            default -> Threshold.AT_LEAST;
        };
    }
}
