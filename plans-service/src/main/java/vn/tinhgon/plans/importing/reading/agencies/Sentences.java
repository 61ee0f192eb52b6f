package vn.tinhgon.plans.importing.reading.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of an item. A list of bodies that goes on after a semicolon is not over there. */
final class Sentences {

    private static final Pattern SEAM = Pattern.compile("(?<=[.;])\\s+(?=[\\p{L}\"“])|\\n");

    /** "Về kiểm tra: Ủy ban Kiểm tra …": a heading before the sentence. */
    private static final Pattern HEADED =
            Pattern.compile("[^:;.]{3,100}:\\s+\\p{Lu}.*", Pattern.DOTALL);

    private Sentences() {}

    static List<String> in(String text) {
        var sentences = new ArrayList<String>();
        var list = "";
        for (var piece : SEAM.split(text)) {
            var sentence = (list + " " + piece).strip();
            list = isListBegun(sentence) ? sentence : "";
            if (list.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    static boolean isHeaded(String sentence) {
        return HEADED.matcher(sentence).matches();
    }

    static String afterHeading(String sentence) {
        return sentence.substring(sentence.indexOf(':') + 1).strip();
    }

    private static boolean isListBegun(String sentence) {
        return sentence.endsWith(";")
                && Stream.of(sentence, isHeaded(sentence) ? afterHeading(sentence) : "")
                        .flatMap(words -> Bodies.at(words).stream())
                        .anyMatch(Bodies::isAll);
    }
}
