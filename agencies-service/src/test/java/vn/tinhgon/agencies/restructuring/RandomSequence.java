package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.staffing.StaffingApi;

/**
 * One sequence of cases, annulments of all or some of their moves, corrections and grants, with
 * what must be so after each of them.
 */
final class RandomSequence {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    private final Region region;
    private final Random random;
    private final RegistryState state;
    private final RegistryLaws laws;
    private final RandomCases cases;
    private final Decisions decisions;
    private final Answers answers;
    private final List<String> history = new ArrayList<>();
    private final List<RandomCase> effective = new ArrayList<>();
    private LocalDate day = Region.SINCE.plusYears(1);
    private RandomCase undisturbed;
    private int posts;

    RandomSequence(Region region, Random random, RegistryState state, Decisions decisions) {
        this.region = region;
        this.random = random;
        this.state = state;
        this.decisions = decisions;
        laws = new RegistryLaws(state.jdbi(), region);
        cases = new RandomCases(region, random);
        answers = new Answers(region, random);
        posts = region.allPosts(RandomCases.FAR);
    }

    void run(int steps) {
        for (var step = 0; step < steps; step++) {
            step();
            laws.mustHold(posts);
            answers.remember(day);
        }
        answers.mustNeverChange();
    }

    /** All that was tried, with what was said to it. */
    List<String> history() {
        return history;
    }

    int effective() {
        return effective.size();
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> annul();
            case 3 -> correct();
            case 4 -> grant();
            default -> enact();
        }
    }

    private void enact() {
        day = day.plusDays(random.nextInt(-60, 300));
        var draft = cases.draft(day);
        history.add(draft.toString());
        var givenBack = cases.givenBack(draft);
        var before = around(day);
        var decided = decisions.decide(REGISTRAR.draft(draft), day, random, history);
        var after = around(day);
        if (decided.isEmpty()) {
            assertThat(RegistryState.differences(before, after)).isEmpty();
            return;
        }
        undisturbed = new RandomCase(decided.get(), day, givenBack, before, after);
        effective.add(undisturbed);
        posts -= undisturbed.givenBack(undisturbed.left());
    }

    private void annul() {
        var all = effective.stream().filter(one -> !one.left().isEmpty()).toList();
        if (all.isEmpty()) {
            return;
        }
        var chosen = random.nextInt(3) > 0 ? all.getLast() : all.get(random.nextInt(all.size()));
        var moves = chosen.some(random);
        var from = chosen.from(random);
        history.add("annul %s of %s from %s".formatted(moves, chosen.id(), from));
        var before = around(chosen.day());
        var drafted =
                moves.equals(chosen.left())
                        ? REGISTRAR.annul(chosen.id(), from)
                        : REGISTRAR.annul(chosen.id(), from, moves.toArray(String[]::new));
        var decided = decisions.decide(drafted, from, random, history);
        if (decided.isEmpty()) {
            assertThat(RegistryState.differences(before, around(chosen.day()))).isEmpty();
            return;
        }
        posts += chosen.givenBack(moves);
        chosen.annul(moves, from);
        if (chosen == undisturbed) {
            mustBeRestored(chosen, decided.get());
        } else {
            undisturbed = null;
        }
    }

    /**
     * When all is annulled, all is as before; until then what no annulled move changed is as left.
     */
    private void mustBeRestored(RandomCase annulled, String annulment) {
        var present = around(annulled.day());
        if (annulled.left().isEmpty()) {
            assertThat(RegistryState.differences(annulled.expected(), present)).isEmpty();
        } else {
            var untouched = region.all();
            untouched.removeAll(decisions.subjects(annulment));
            assertThat(
                            RegistryState.differences(
                                    RegistryState.about(untouched, annulled.leftSo()),
                                    RegistryState.about(untouched, present)))
                    .isEmpty();
        }
    }

    private void correct() {
        var standing = region.standingAgencies(day);
        if (standing.isEmpty()) {
            return;
        }
        var agency = standing.get(random.nextInt(standing.size()));
        var from = day.minusDays(random.nextInt(300));
        var changes =
                switch (random.nextInt(3)) {
                    case 0 -> body("name", "Đơn vị đính chính " + random.nextInt());
                    case 1 -> body("parentId", standing.get(random.nextInt(standing.size())));
                    default -> body("areaId", anyCommune(from));
                };
        var correction =
                body(
                        "validFrom",
                        from,
                        "validTo",
                        random.nextBoolean() ? null : from.plusDays(200),
                        "changes",
                        changes,
                        "reason",
                        "Nhập nhầm");
        history.add("correct " + agency + " " + correction);
        var version = REGISTRAR.get("/agencies/{id}", agency).extract().header("ETag");
        var answer =
                REGISTRAR
                        .request()
                        .header("If-Match", String.valueOf(version))
                        .body(correction)
                        .post("/api/v1/agencies/{id}/corrections", agency)
                        .then();
        if (!decisions.isRefused(answer, history)) {
            undisturbed = null;
        }
    }

    private Object anyCommune(LocalDate on) {
        var communes = region.standingAreas("COMMUNE", on);
        return communes.isEmpty() ? null : communes.get(random.nextInt(communes.size()));
    }

    private void grant() {
        var standing = region.standingAgencies(day);
        if (standing.isEmpty()) {
            return;
        }
        var agency = standing.get(random.nextInt(standing.size()));
        var on = day.plusDays(random.nextInt(-100, 400));
        var number = random.nextInt(20);
        history.add("grant %d to %s from %s".formatted(number, agency, on));
        if (!decisions.isRefused(StaffingApi.tryGrant(agency, on, number), history)) {
            posts = region.allPosts(RandomCases.FAR);
            undisturbed = null;
        }
    }

    private Map<LocalDate, List<String>> around(LocalDate on) {
        return state.around(on, region.all());
    }
}
