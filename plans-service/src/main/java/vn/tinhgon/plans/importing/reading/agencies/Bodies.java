package vn.tinhgon.plans.importing.reading.agencies;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bodies with which a sentence begins, and what it says of them.
 *
 * @param phrase as written, up to the first verb
 * @param rest from the verb on
 */
public record Bodies(String phrase, String rest) {

    private static final Pattern END = Pattern.compile("(?<!\\d)[.:](?=\\s|$)|\\n");
    private static final Pattern CLOSING = Pattern.compile("[\\s,;:]+(?:và)?$");
    private static final Pattern OPENING = Pattern.compile("^[\\s,;:.]+");

    /** "của đơn vị, địa phương mình": where they act, and nobody else. */
    private static final Pattern OWN = Pattern.compile(".*\\smình");

    private static final int LONGEST = 600;

    /** Empty where the text does not begin with a body. */
    public static Optional<Bodies> at(String text) {
        var from = SharedPrefix.listIn(text);
        if (from == 0 && !BodyWord.beginsSentence(text)) {
            return Optional.empty();
        }
        var verb = Verb.in(text);
        var end = END.matcher(text);
        var endAt = end.find(from) ? end.start() : text.length();
        var verbAt = verb.find(Math.min(1, text.length())) ? verb.start() : text.length();
        while (verbAt < from && verb.findNext()) {
            verbAt = verb.start();
        }
        var cut = Math.min(endAt, Math.max(verbAt, 0));
        var phrase = CLOSING.matcher(text.substring(0, cut)).replaceAll("").strip();
        return phrase.isEmpty() || phrase.length() > LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Bodies(phrase, OPENING.matcher(text.substring(cut)).replaceAll("")));
    }

    public List<String> names() {
        return AgencyList.cut(phrase).stream()
                .filter(name -> !OWN.matcher(name).matches())
                .toList();
    }

    boolean isAll() {
        return rest.isBlank();
    }
}
