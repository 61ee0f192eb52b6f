package vn.tinhgon.agencies.search;

import java.math.BigDecimal;

import vn.tinhgon.agencies.agency.AgencyNames;

/**
 * Why an agency was found.
 *
 * @param on the name that matched
 * @param score 1 for the very name, less for what is less sure
 */
public record Match(Reason reason, String on, BigDecimal score) {

    static Match of(Question question, Hit hit, AgencyNames names) {
        var on = names.spelt(hit.key()).orElse(hit.key());
        return new Match(reason(question, hit, names.formerNames().contains(on)), on, hit.score());
    }

    private static Reason reason(Question question, Hit hit, boolean former) {
        var reason = hit.tier().reason();
        var same = reason == Reason.EXACT || reason == Reason.OTHER_NAME;
        if (same && !hit.key().equals(question.key())
                || reason == Reason.WORDS && !question.isWrittenIn(hit.key())) {
            return Reason.ABBREVIATION;
        }
        return same && former ? Reason.FORMER_NAME : reason;
    }
}
