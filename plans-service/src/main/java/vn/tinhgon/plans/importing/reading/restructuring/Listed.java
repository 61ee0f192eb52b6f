package vn.tinhgon.plans.importing.reading.restructuring;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.AgencyList;
import vn.tinhgon.plans.importing.reading.agencies.BodyWord;

/** Puts in the place of "03 ban cán sự đảng (A, B, C)" the bodies that are counted there. */
final class Listed {

    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:\\d{1,2}|các) [^.;:,()]{3,60}? ?\\((?:gồm ?:? )?(?<list>[^().]{10,})\\)");
    private static final Pattern AFTER_COLON =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:\\d{1,2} |các ){1,2}(?:(?<kind>đảng đoàn|ban cán sự đảng|sở|phòng)|[^.;:,()]{3,60}?),?(?: gồm)? ?: (?<list>.{10,})$");

    private Listed() {}

    static String spelledOut(String clause) {
        var bracketed = IN_BRACKETS.matcher(clause).replaceAll(Listed::bodies);
        return AFTER_COLON.matcher(bracketed).replaceAll(Listed::bodies);
    }

    /** What is listed is no body where it explains something else: then all stays as it is. */
    private static String bodies(MatchResult found) {
        var kind = found.namedGroups().containsKey("kind") ? found.group("kind") : null;
        if (kind == null && !BodyWord.begins(found.group("list"))) {
            return Matcher.quoteReplacement(found.group());
        }
        var list = kind == null ? found.group("list") : found.group();
        return Matcher.quoteReplacement(String.join(", ", AgencyList.cut(list)));
    }
}
