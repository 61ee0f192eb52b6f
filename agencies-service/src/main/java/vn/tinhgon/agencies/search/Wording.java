package vn.tinhgon.agencies.search;

import java.util.List;

/** A question as the index is asked it; public for Jdbi to read. */
public record Wording(
        String key,
        List<String> spellings,
        String beginning,
        String words,
        List<String> corrected,
        String correctedWords,
        String mostWords) {

    static Wording of(Question question) {
        return new Wording(
                question.key(),
                question.spellings(),
                question.beginning(),
                question.allWords(true),
                List.of(),
                "",
                "");
    }

    /** The same for somebody who slipped. */
    Wording with(Correction correction) {
        return new Wording(
                key,
                spellings,
                beginning,
                words,
                correction.names(),
                correction.allWords(),
                correction.allButOneWord());
    }
}
