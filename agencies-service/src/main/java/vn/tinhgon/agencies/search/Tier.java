package vn.tinhgon.agencies.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How sure a match is, the surest first. Each tier is one question to one index: for the names
 * ({@code n}) that answer it, and then whether the agency's version ({@code v}) has the name and no
 * surer or earlier one ({@code b}). What is asked for is {@code q}.
 */
public enum Tier {
    NAME(
            "1",
            Reason.EXACT,
            "%1$s.key = any(q.spellings)",
            "%1$s.key = any(q.spellings) and split_part(v.search, '|', 1) = %1$s.key"),
    OTHER_NAME("0.95", Reason.OTHER_NAME, "%1$s.key = any(q.spellings)"),
    BEGINNING(
            "0.85",
            Reason.PREFIX,
            "%1$s.key >= q.beginning and %1$s.key < q.beginning || chr(1114111)"),
    WORDS("0.7", Reason.WORDS, "%1$s.words @@ q.words"),
    /** Joined rather than compared: for so many names the planner would read all there are. */
    ONE_SLIP(
            "0.6",
            Reason.SIMILAR,
            "%1$s.key in (select unnest(cast(:corrected as text[])))",
            "%1$s.key = any(q.corrected)"),
    WORDS_CORRECTED("0.5", Reason.SIMILAR, "%1$s.words @@ q.corrected_words"),
    ALL_BUT_ONE_WORD("0.4", Reason.SIMILAR, "%1$s.words @@ q.most_words");

    private final BigDecimal score;
    private final Reason reason;
    private final String question;
    private final String proof;

    Tier(String score, Reason reason, String question) {
        this(score, reason, question, question);
    }

    /**
     * @param question which the index answers
     * @param proof which the version answers besides
     */
    Tier(String score, Reason reason, String question, String proof) {
        this.score = new BigDecimal(score);
        this.reason = reason;
        this.question = question;
        this.proof = proof;
    }

    BigDecimal score() {
        return score;
    }

    Reason reason() {
        return reason;
    }

    /** The name is the same but for its spelling. */
    boolean isSame() {
        return this == NAME || this == OTHER_NAME;
    }

    /** Made only where nothing surer was found. */
    boolean isGuess() {
        return reason == Reason.SIMILAR;
    }

    static Stream<Tier> guesses() {
        return Stream.of(values()).filter(Tier::isGuess);
    }

    /** The sure tiers that come after this one. */
    List<Tier> lessSure() {
        return Stream.of(values())
                .filter(tier -> !tier.isGuess() && tier.compareTo(this) > 0)
                .toList();
    }

    String question(String name) {
        return question.formatted(name);
    }

    String proof(String name) {
        return proof.formatted(name);
    }

    /** Whether name {@code b} of the version is a better reason to find it than {@code n}. */
    String better() {
        var surer =
                isGuess()
                        ? Stream.<String>of()
                        : Arrays.stream(values()).limit(ordinal()).map(tier -> tier.proof("b"));
        return Stream.concat(surer, Stream.of(proof("b") + " and b.key < n.key"))
                .collect(Collectors.joining(" or "));
    }

    /**
     * Guesses are ranked by likeness; all else as in a directory, which an index reads in order.
     */
    String distance() {
        return isGuess() ? "cast(round(1000 * (1 - similarity(n.key, q.key))) as int)" : "0";
    }

    String order() {
        return isGuess() ? distance() + ", n.key, n.agency_id" : "n.key, n.agency_id";
    }

    String after() {
        return isGuess() ? ":distance, :afterKey, :afterId" : ":afterKey, :afterId";
    }
}
