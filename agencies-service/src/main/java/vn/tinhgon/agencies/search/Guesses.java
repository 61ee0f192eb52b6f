package vn.tinhgon.agencies.search;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What somebody may have meant whose question nothing answers as it stands. */
record Guesses(
        Inquiry inquiry,
        Question question,
        Correction correction,
        Predicate<String> isBegun,
        ToDoubleFunction<String> share) {

    Inquiry asked(Tier tier) {
        return inquiry.with(wording(tier, inquiry.wording()));
    }

    private Wording wording(Tier tier, Wording wording) {
        return switch (tier) {
            case NAME, OTHER_NAME, BEGINNING, WORDS -> wording;
            case WORDS_BEGUN -> wording.withWords(wordsBegun());
            case ONE_SLIP -> wording.called(correction.likeliestNames());
            case ONE_MORE_SLIP -> wording.called(correction.names());
            case WORDS_CORRECTED -> wording.withWords(correction.allWords(share));
            case ALL_BUT_ONE_WORD -> wording.withWords(correction.allButOneWord(share));
        };
    }

    private TextSearch wordsBegun() {
        return correction.mayGoOn() && isBegun.test(question.lastWord())
                ? question.allWordsBegun(share)
                : TextSearch.NONE;
    }
}
