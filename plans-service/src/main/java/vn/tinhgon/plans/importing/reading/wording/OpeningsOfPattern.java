package vn.tinhgon.plans.importing.reading.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the openings out of a pattern. What stands around a match is left out, and at what is no
 * letter an opening ends; so there may be more matches by the openings than there are, never fewer.
 */
final class OpeningsOfPattern {

    private static final int MOST = 100;
    private static final int LONGEST = 12;
    private static final int MOST_LETTERS_OF_A_CLASS = 8;

    /** What an opening begins with, and whether what follows in the pattern may make it longer. */
    private record Opening(String letters, boolean goesOn) {

        Opening ended() {
            return new Opening(letters, false);
        }
    }

    private static final Set<Opening> NOTHING = Set.of(new Opening("", true));
    private static final Set<Opening> ANYTHING = Set.of(new Opening("", false));

    private final String pattern;
    private int at;

    OpeningsOfPattern(Pattern pattern) {
        this.pattern = pattern.pattern();
        if ((pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) != 0) {
            throw notRead();
        }
    }

    /** What stands between the bars of a pattern, those within its groups left where they are. */
    static List<String> alternativesOf(String pattern) {
        var read = new OpeningsOfPattern(Pattern.compile(pattern));
        var all = new ArrayList<String>();
        for (var from = 0; from <= pattern.length(); from = ++read.at) {
            read.sequence();
            all.add(pattern.substring(from, read.at));
        }
        return all;
    }

    Set<String> found() {
        var openings = alternatives();
        if (at < pattern.length()) {
            throw notRead();
        }
        return openings.stream().map(Opening::letters).collect(Collectors.toSet());
    }

    private Set<Opening> alternatives() {
        var all = new LinkedHashSet<>(sequence());
        while (is('|')) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<Opening> sequence() {
        var all = NOTHING;
        while (at < pattern.length() && !is('|') && !is(')')) {
            all = joined(all, repeated(element()));
        }
        return all;
    }

    private static Set<Opening> joined(Set<Opening> before, Set<Opening> next) {
        var all = new LinkedHashSet<Opening>();
        for (var opening : before) {
            if (!opening.goesOn || opening.letters.length() >= LONGEST) {
                all.add(opening.ended());
            } else {
                next.forEach(n -> all.add(new Opening(opening.letters + n.letters, n.goesOn)));
            }
        }
        return all.size() > MOST ? ended(before) : all;
    }

    private static Set<Opening> ended(Set<Opening> openings) {
        return openings.stream().map(Opening::ended).collect(Collectors.toSet());
    }

    private Set<Opening> element() {
        var sign = pattern.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> letterOfClass();
            case '\\' -> escaped();
            case '.' -> ANYTHING;
            case '^', '$' -> NOTHING;
            default -> letter(sign);
        };
    }

    private static Set<Opening> letter(char letter) {
        return Set.of(new Opening(String.valueOf(Openings.comparable(letter)), true));
    }

    /** What comes again may be followed by itself; what may be left out, by what follows. */
    private Set<Opening> repeated(Set<Opening> once) {
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return once;
        }
        var sign = pattern.charAt(at);
        var least = sign == '+' || sign == '{' && pattern.charAt(at + 1) != '0' ? 1 : 0;
        at = sign == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        if (is('?') || is('+')) {
            at++;
        }
        var all = sign == '?' ? once : ended(once);
        return least == 1
                ? all
                : Stream.concat(all.stream(), NOTHING.stream()).collect(Collectors.toSet());
    }

    private Set<Opening> group() {
        if (!is('?')) {
            return inGroup();
        }
        at++;
        if (is('=') || is('!') || isAt("<=") || isAt("<!")) {
            at += is('<') ? 2 : 1;
            inGroup();
            return NOTHING;
        }
        var opened = is('<') ? pattern.indexOf('>', at) : endOfFlags();
        at = opened + 1;
        return pattern.charAt(opened) == ')' ? NOTHING : inGroup();
    }

    /** Of "?iu:", "?iu)" and "?:"; whether capitals differ makes no difference to openings. */
    private int endOfFlags() {
        var end = at;
        while ("iusm".indexOf(pattern.charAt(end)) >= 0) {
            end++;
        }
        if (":)>".indexOf(pattern.charAt(end)) < 0) {
            throw notRead();
        }
        return end;
    }

    private Set<Opening> inGroup() {
        var all = alternatives();
        if (!is(')')) {
            throw notRead();
        }
        at++;
        return all;
    }

    private Set<Opening> letterOfClass() {
        var from = at;
        for (var depth = 1; depth > 0; at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '[' -> depth++;
                case ']' -> depth--;
                default -> {
                    // A member like any other.
                }
            }
        }
        var members = pattern.substring(from, at - 1);
        return members.length() <= MOST_LETTERS_OF_A_CLASS && members.matches("[\\p{L}\\d]+")
                ? members.chars()
                        .mapToObj(member -> letter((char) member))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())
                : ANYTHING;
    }

    private Set<Opening> escaped() {
        var sign = pattern.charAt(at++);
        if (sign == 'b' || sign == 'B') {
            return NOTHING;
        }
        if (sign == 'p' || sign == 'P') {
            at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
            return ANYTHING;
        }
        if ("dDsSwWhHvVRnrtf".indexOf(sign) >= 0) {
            return ANYTHING;
        }
        if (Character.isLetterOrDigit(sign)) {
            throw notRead();
        }
        return letter(sign);
    }

    private boolean is(char sign) {
        return at < pattern.length() && pattern.charAt(at) == sign;
    }

    private boolean isAt(String signs) {
        return pattern.startsWith(signs, at);
    }

    private IllegalArgumentException notRead() {
        return new IllegalArgumentException("Not read at %d: %s".formatted(at, pattern));
    }
}
