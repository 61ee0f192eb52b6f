package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * A line of the document that says something, without what its conversion left in it. Blank lines
 * say nothing: converted documents have them in the middle of sentences.
 *
 * @param number counted from 1 in the text as it came
 */
record SourceLine(int number, String text) {

    private static final Pattern EMPHASIS = Pattern.compile("[*\\\\]|^\\s*#+");
    private static final Pattern RULE_OR_PAGE_NUMBER =
            Pattern.compile("[^\\p{L}\\d]*|[-–\\s]*\\d{1,3}[-–\\s]*");

    static List<SourceLine> linesOf(String text) {
        var lines = text.split("\\R|\\f", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(index -> new SourceLine(index + 1, cleaned(lines[index])))
                .filter(line -> !RULE_OR_PAGE_NUMBER.matcher(line.text).matches())
                .toList();
    }

    private static String cleaned(String line) {
        return VietnameseText.normalise(EMPHASIS.matcher(line).replaceAll(""));
    }
}
