package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import vn.tinhgon.agencies.AgenciesApi;

/** What the registry answered as known at some instants, to be asked again. */
final class Answers {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    /** After each step; they take the most of its time. */
    private static final int QUESTIONS = 2;

    private final Region region;
    private final Random random;
    private final Map<String, String> given = new TreeMap<>();

    Answers(Region region, Random random) {
        this.region = region;
        this.random = random;
    }

    void remember(LocalDate around) {
        var on = "?asOf=" + around.plusDays(random.nextInt(-200, 200));
        var moment = on + "&knownAt=" + Instant.now();
        var agency = "/agencies/" + any(List.copyOf(region.agencies));
        var area = "/areas/" + any(List.copyOf(region.areas()));
        var things =
                List.of(agency, agency + "/staffing", agency + "/lineage", area, area + "/lineage");
        for (var i = 0; i < QUESTIONS; i++) {
            var question = any(things) + moment;
            given.put(question, ask(question));
        }
    }

    void mustNeverChange() {
        given.forEach((asked, answer) -> assertThat(ask(asked)).as(asked).isEqualTo(answer));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The number that goes with If-Match counts changes, and is no knowledge of a day. */
    private static String ask(String question) {
        return REGISTRAR.get(question).extract().asString().replaceAll("\"version\":\\d+,", "");
    }
}
