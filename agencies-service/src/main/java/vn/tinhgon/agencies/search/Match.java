package vn.tinhgon.agencies.search;

import java.math.BigDecimal;

import vn.tinhgon.agencies.agency.AgencyNames;

/**
 * Why an agency was found.
 *
 * @param on the name that matched
 * @param isSure a name is the same but for its spelling
 * @param score 1 for the very name, less for what is less sure
 */
public record Match(Reason reason, String on, BigDecimal score, boolean isSure) {

    static Match of(Question question, Hit hit, AgencyNames names) {
        var on = names.spelt(hit.key()).orElse(hit.key());
        var reason = reason(question, hit, names.formerNames().contains(on));
        return new Match(reason, on, hit.score(), hit.tier().isSame());
    }

    private static Reason reason(Question question, Hit hit, boolean former) {
        var reason = hit.tier().reason();
        var same = hit.tier().isSame();
        if (same && !hit.key().equals(question.key())
                || reason == Reason.WORDS && !question.isWrittenIn(hit.key())) {
            return Reason.ABBREVIATION;
        }
        return same && former ? Reason.FORMER_NAME : reason;
    }
}
