package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A question as the index is asked it; public for Jdbi to read.
 *
 * @param names looked up as they are
 * @param beginning of names, to which guesses are compared too
 * @param asked of the index where names are to have
 * @param words in any order, see {@link TextSearch}
 * @param isCommon whether many names may have them
 */
public record Wording(
        List<String> names, String beginning, String asked, String words, boolean isCommon) {

    private Wording(List<String> names, String beginning, TextSearch search) {
        this(names, beginning, search.asked(), search.whole(), search.isCommon());
    }

    static Wording of(Question question, ToDoubleFunction<String> share) {
        return new Wording(question.spellings(), question.beginning(), question.allWords(share));
    }

    Wording called(List<String> guesses) {
        return new Wording(guesses, beginning, TextSearch.NONE);
    }

    Wording withWords(TextSearch guess) {
        return new Wording(List.of(), beginning, guess);
    }

    boolean isEmpty() {
        return names.isEmpty() && words.isEmpty();
    }

    boolean isPhrase() {
        return beginning.contains(" ");
    }
}
