package vn.tinhgon.plans.task.listing;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * What a text is searched for: all of these words in any spelling, the last of which may be only
 * begun.
 */
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
        return folded.replace(" ", " & ") + ":*";
    }
}
