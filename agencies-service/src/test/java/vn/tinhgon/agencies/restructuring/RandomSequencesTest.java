package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.time.VietnamClock;

/**
 * Whatever cases come one after another, the laws of the registry hold. Chance is a seeded
 * generator of our own: property-testing engines run beside Jupiter, and its Quarkus extension,
 * which starts the service, does not reach into them. A build tries the same sequences as the last;
 * {@code -Dtinhgon.seed} tries others.
 */
@QuarkusTest
class RandomSequencesTest {

    private static final long SEED = 20250701;
    private static final int SEQUENCES = 4;
    private static final int STEPS = 12;
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final LocalDate TODAY = LocalDate.now(VietnamClock.ZONE);

    @Inject Jdbi jdbi;
    @Inject Execution execution;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void any_sequence_of_cases_keeps_the_laws_of_the_registry() {
        var stated = Long.getLong("tinhgon.seed");
        var first = stated == null ? SEED : stated;
        var effective = 0;
        for (var i = 0; i < (stated == null ? SEQUENCES : 1); i++) {
            effective += sequence(first + i);
        }
        if (stated == null) {
            assertThat(effective).isGreaterThan(SEQUENCES * STEPS / 3);
        }
    }

    private int sequence(long seed) {
        try {
            var sequence = new Sequence(seed);
            for (var step = 0; step < STEPS; step++) {
                sequence.step();
            }
            sequence.answersMustBeAsTheyWere();
            return sequence.effective;
        } catch (AssertionError broken) {
            throw new AssertionError("With -Dtinhgon.seed=" + seed, broken);
        }
    }

    private final class Sequence {

        private final Region region = Region.register(jdbi);
        private final RegistryLaws laws = new RegistryLaws(jdbi, region);
        private final Random random;
        private final RandomCases cases;
        private final Map<String, String> answers = new TreeMap<>();
        private final List<String> history = new ArrayList<>();
        private LocalDate day = Region.SINCE.plusYears(1);
        private Last last;
        private int effective;

        Sequence(long seed) {
            random = new Random(seed);
            cases = new RandomCases(region, random);
        }

        void step() {
            if (last != null && random.nextInt(4) == 0) {
                annul();
            } else {
                day = day.plusDays(random.nextInt(-60, 400));
                enact();
            }
            try {
                laws.mustHold();
            } catch (AssertionError broken) {
                throw new AssertionError(String.join("\n", history), broken);
            }
            remember();
        }

        private void enact() {
            var draft = cases.draft(day);
            history.add(draft.toString());
            var before = states(day);
            var posts = laws.posts(day.plusYears(50));
            var id = decide(REGISTRAR.draft(draft), day);
            var after = states(day);
            if (id == null) {
                assertThat(after).as("%s", history).isEqualTo(before);
                return;
            }
            effective++;
            last = new Last(id, day, before, after);
            assertThat(laws.posts(day.plusYears(50)))
                    .as("%s", history)
                    .isEqualTo(posts - givenBack(draft));
        }

        private void annul() {
            var from = random.nextBoolean() ? last.day() : last.day().plusDays(30);
            history.add("annul from " + from);
            var id = decide(REGISTRAR.annul(last.id(), from), from);
            if (id != null) {
                var expected = new TreeMap<>(last.before());
                expected.putAll(last.after().headMap(from));
                assertThat(states(last.day())).as("%s", history).isEqualTo(expected);
            }
            last = null;
        }

        /** Answers the case when it has taken effect, null when it was refused or taken back. */
        private String decide(ValidatableResponse drafted, LocalDate on) {
            if (isRefused(drafted)) {
                return null;
            }
            String id = drafted.extract().path("id");
            var submitted = REGISTRAR.submit(id, drafted.extract().path("version"));
            if (isRefused(submitted)) {
                return null;
            }
            var signed = on.isBefore(TODAY) ? on : TODAY;
            int version = submitted.extract().path("version");
            var approved = AgenciesApi.as("approver").approve(id, version, signed);
            if (isRefused(approved)) {
                return null;
            }
            if (approved.extract().path("state").equals("APPROVED")) {
                if (random.nextInt(3) == 0) {
                    REGISTRAR
                            .close("withdrawal", id, approved.extract().path("version"))
                            .statusCode(200);
                    return null;
                }
                asJob(() -> execution.takeEffect(UUID.fromString(id), on));
            }
            return id;
        }

        private boolean isRefused(ValidatableResponse answer) {
            var status = answer.extract().statusCode();
            if (status >= 400) {
                history.add(answer.extract().asString());
            }
            assertThat(status).as("%s", history).isLessThan(500);
            return status >= 400;
        }

        private TreeMap<LocalDate, List<String>> states(LocalDate around) {
            var states = new TreeMap<LocalDate, List<String>>();
            for (var distance : List.of(-400, -1, 0, 1, 29, 30, 400, 4000)) {
                var on = around.plusDays(distance);
                states.put(on, laws.state(on));
            }
            return states;
        }

        private void remember() {
            var known = "&knownAt=" + Instant.now();
            var agency = random.nextInt(region.agencies.size());
            var area = random.nextInt(region.areas.size());
            var on = "?asOf=" + day.plusDays(random.nextInt(-200, 200)) + known;
            ask("/agencies/" + List.copyOf(region.agencies).get(agency) + on);
            ask("/agencies/" + List.copyOf(region.agencies).get(agency) + "/staffing" + on);
            ask("/areas/" + List.copyOf(region.areas).get(area) + on);
        }

        private void ask(String question) {
            answers.put(question, answer(question));
        }

        void answersMustBeAsTheyWere() {
            answers.forEach(
                    (question, then) -> assertThat(answer(question)).as(question).isEqualTo(then));
        }

        /** The number that goes with If-Match counts changes, and is no knowledge of a day. */
        private static String answer(String question) {
            return REGISTRAR.get(question).extract().asString().replaceAll("\"version\":\\d+,", "");
        }
    }

    private static int givenBack(Map<String, Object> draft) {
        return rows(draft, "moves").stream()
                .flatMap(move -> rows(move, "quotaMoves").stream())
                .filter(move -> !move.containsKey("toAgencyId"))
                .mapToInt(move -> (Integer) move.get("posts"))
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> body, String field) {
        return (List<Map<String, Object>>) body.getOrDefault(field, List.of());
    }

    private static void asJob(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private record Last(
            String id,
            LocalDate day,
            TreeMap<LocalDate, List<String>> before,
            TreeMap<LocalDate, List<String>> after) {}
}
