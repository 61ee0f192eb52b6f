package vn.tinhgon.agencies.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.succession.Line;
import vn.tinhgon.agencies.succession.Lines;
import vn.tinhgon.platform.caller.Scope;

/**
 * Finds the agencies that a document means by the names it writes: surely, or as candidates for a
 * person to choose from.
 */
@ApplicationScoped
public class NameResolver {

    private final Abbreviations abbreviations;
    private final Spellings spellings;
    private final CommonWords common;
    private final ManyNames index;
    private final Agencies agencies;
    private final Lines lines;

    NameResolver(
            Abbreviations abbreviations,
            Spellings spellings,
            CommonWords common,
            ManyNames index,
            Agencies agencies,
            Lines lines) {
        this.abbreviations = abbreviations;
        this.spellings = spellings;
        this.common = common;
        this.index = index;
        this.agencies = agencies;
        this.lines = lines;
    }

    /** What each of the names means, in their order. */
    public List<ResolvedName> resolve(List<String> written, Scope scope, Moment moment) {
        var questions = written.stream().map(text -> Question.of(text, abbreviations)).toList();
        var rounds = asked(questions, scope, moment);
        var parties = parties(rounds.agencies(), moment);
        return IntStream.range(0, written.size())
                .mapToObj(
                        i ->
                                new ResolvedName(
                                        written.get(i),
                                        parties.candidates(questions.get(i), rounds.of(i))))
                .toList();
    }

    private Rounds asked(List<Question> questions, Scope scope, Moment moment) {
        var rounds = new Rounds(index, questions, scope, moment);
        rounds.called(Tier.NAME, Tier.OTHER_NAME, Question::spellings);
        rounds.withWords(Tier.WORDS, question -> question.allWords(common::share));
        var alike = spellings.alike(rounds.wordsLeft());
        Function<Question, Correction> correction =
                question -> new Correction(question.readings(), alike);
        rounds.called(Tier.ONE_SLIP, Tier.ONE_SLIP, correction.andThen(Correction::names));
        rounds.withWords(Tier.WORDS_CORRECTED, correction.andThen(c -> c.allWords(common::share)));
        rounds.withWords(
                Tier.ALL_BUT_ONE_WORD, correction.andThen(c -> c.allButOneWord(common::share)));
        return rounds;
    }

    private Parties parties(List<UUID> found, Moment moment) {
        var heirs =
                lines.ofAgencies(found, moment).stream().collect(toMap(Line::from, Line::heirs));
        var ids = Stream.concat(found.stream(), heirs.values().stream().flatMap(List::stream));
        var known = agencies.all(ids.distinct().toList(), moment);
        return new Parties(known.stream().collect(toMap(Agency::id, identity())), heirs);
    }
}
