package vn.tinhgon.plans.importing.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a task is called: its first sentence, or the first clause of it; the beginning where even
 * that is very long.
 */
final class Title {

    private static final int LONGEST = 200;
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\.\\s+(?=\\p{Lu})|\\n|[\\s.;:/]+$");
    private static final Pattern CLAUSE_END = Pattern.compile(";\\s");

    private Title() {}

    static String of(String text) {
        return Stream.of(SENTENCE_END, CLAUSE_END)
                .map(end -> end.split(text, 2)[0])
                .filter(title -> title.length() <= LONGEST)
                .findFirst()
                .orElseGet(
                        () -> text.substring(0, text.lastIndexOf(' ', LONGEST) + 1).strip() + "…");
    }
}
