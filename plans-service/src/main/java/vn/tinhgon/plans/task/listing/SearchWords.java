package vn.tinhgon.plans.task.listing;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.text.VietnameseText;

/** What a text is searched for: all of these words or beginnings of words, in any spelling. */
public record SearchWords(String folded) {

    private static final int LONGEST = 200;

    /** Null finds everything. */
    public static SearchWords of(String asked) {
        if (asked == null) {
            return new SearchWords("");
        }
        if (asked.length() > LONGEST) {
            throw new InvalidField("text", "text-too-long", LONGEST);
        }
        var folded = VietnameseText.fold(asked);
        if (folded.isEmpty()) {
            throw new InvalidField("text", "text-without-words");
        }
        return new SearchWords(folded);
    }

    boolean findEverything() {
        return folded.isEmpty();
    }

    /** Folded words hold letters and digits only, so that none is an operator. */
    String query() {
        return Stream.of(folded.split(" ")).map(word -> word + ":*").collect(joining(" & "));
    }
}
