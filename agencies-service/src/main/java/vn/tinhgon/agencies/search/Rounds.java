package vn.tinhgon.agencies.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.search.ManyNames.Asked;
import vn.tinhgon.platform.caller.Scope;

/** Many names, asked for in rounds: each round asks only for those that the rounds before left. */
class Rounds {

    private final ManyNames index;
    private final List<Question> questions;
    private final Scope scope;
    private final Moment moment;
    private final Map<Integer, List<Hit>> hits = new HashMap<>();

    Rounds(ManyNames index, List<Question> questions, Scope scope, Moment moment) {
        this.index = index;
        this.questions = questions;
        this.scope = scope;
        this.moment = moment;
    }

    List<Hit> of(int question) {
        return hits.getOrDefault(question, List.of());
    }

    List<UUID> agencies() {
        return hits.values().stream().flatMap(List::stream).map(Hit::agencyId).distinct().toList();
    }

    List<String> wordsLeft() {
        return left().mapToObj(questions::get)
                .flatMap(question -> question.words().stream())
                .distinct()
                .toList();
    }

    void called(Tier official, Tier other, Function<Question, List<String>> names) {
        index.called(asked(names), scope, moment)
                .forEach(found -> keep(found.official() ? official : other, found));
    }

    void withWords(Tier tier, Function<Question, TextSearch> search) {
        var asked = asked(question -> List.of(search.apply(question).whole()));
        index.withWords(asked, scope, moment).forEach(found -> keep(tier, found));
    }

    private List<Asked> asked(Function<Question, List<String>> ways) {
        return left().boxed().flatMap(i -> asked(i, questions.get(i), ways)).toList();
    }

    private static Stream<Asked> asked(
            int position, Question question, Function<Question, List<String>> ways) {
        return ways.apply(question).stream().map(way -> new Asked(position, way, question.key()));
    }

    private IntStream left() {
        return IntStream.range(0, questions.size())
                .filter(i -> !hits.containsKey(i) && !questions.get(i).isEmpty());
    }

    private void keep(Tier tier, NamedHit found) {
        var distance = tier.isGuess() ? found.distance() : 0;
        hits.computeIfAbsent(found.question(), none -> new ArrayList<>())
                .add(new Hit(tier, distance, found.key(), found.agencyId()));
    }
}
