package vn.tinhgon.plans.truth;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * Whole plans from their documents into force, each task with the due date and the standing that a
 * careful reader expects.
 */
@QuarkusTest
class RealPlansTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 11, 20));

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.plans.truth.Truth#atHand")
    void every_task_is_due_and_stands_as_the_document_means_it(Truth truth) {
        var plan = EnteredPlan.of(truth);

        for (var day : DAYS) {
            assertThat(found(plan, truth, day)).as("on %s", day).isEqualTo(expected(truth, day));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.plans.truth.Truth#ownSamples")
    void in_the_own_samples_nothing_needs_to_be_put_right(Truth truth) {
        var plan = EnteredPlan.of(truth);

        assertThat(plan.corrections()).isEmpty();
        assertThat(plan.tasks(truth.date()).keySet())
                .isEqualTo(truth.toBeDone().stream().map(Truth.Item::ref).collect(toSet()));
    }

    @Test
    void the_own_samples_have_every_idiom() {
        assertThat(
                        Truth.ownSamples()
                                .flatMap(truth -> truth.toBeDone().stream())
                                .map(item -> DeadlineKind.valueOf(item.deadline().idiom())))
                .containsAll(EnumSet.allOf(DeadlineKind.class));
    }

    @ParameterizedTest
    @MethodSource("documentsThatWait")
    void before_its_trigger_a_task_is_awaiting_it_and_only_the_cap_decides(Truth truth) {
        for (var waiting : waiting(truth)) {
            var cap = waiting.deadline.due();

            expect(waiting, "2018-06-15", cap, "AWAITING_TRIGGER");
            expect(waiting, "2020-01-01", cap, cap == null ? "AWAITING_TRIGGER" : "OVERDUE");
        }
    }

    @ParameterizedTest
    @MethodSource("documentsThatWait")
    void a_trigger_sets_the_day_three_months_after_it(Truth truth) {
        var waiting = waiting(truth);

        record("2018-06-15", waiting);

        for (var opened : waiting) {
            expect(opened, "2018-06-14", opened.deadline.due(), "AWAITING_TRIGGER");
            expect(opened, "2018-06-15", LocalDate.of(2018, 9, 15), "OPEN");
            expect(opened, "2018-09-15", LocalDate.of(2018, 9, 15), "DUE_SOON");
            expect(opened, "2018-09-16", LocalDate.of(2018, 9, 15), "OVERDUE");
        }
    }

    @ParameterizedTest
    @MethodSource("documentsThatWait")
    void a_trigger_that_comes_late_leaves_the_cap(Truth truth) {
        var waiting = waiting(truth);

        record("2019-11-01", waiting);

        for (var opened : waiting) {
            var due = requireNonNullElse(opened.deadline.due(), LocalDate.of(2020, 2, 1));
            expect(opened, due.toString(), due, "DUE_SOON");
            expect(opened, due.plusDays(1).toString(), due, "OVERDUE");
        }
    }

    /** Those with triggers that may come in the year of the first plans. */
    static Stream<Truth> documentsThatWait() {
        return Truth.atHand()
                .filter(truth -> truth.date().isBefore(LocalDate.of(2018, 6, 1)))
                .filter(truth -> truth.waitingThreeMonths().findAny().isPresent());
    }

    private Map<String, String> expected(Truth truth, LocalDate day) {
        var expected = new TreeMap<String, String>();
        if (!day.isBefore(truth.date())) {
            truth.toBeDone()
                    .forEach(
                            item ->
                                    expected.put(
                                            item.ref(),
                                            item.deadline().line()
                                                    + " "
                                                    + item.deadline().standing(truth.date(), day)));
        }
        return expected;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> found(EnteredPlan plan, Truth truth, LocalDate day) {
        var tasks = plan.tasks(day);
        tasks.keySet().retainAll(truth.toBeDone().stream().map(Truth.Item::ref).toList());
        var found = new TreeMap<String, String>();
        tasks.forEach(
                (ref, task) ->
                        found.put(
                                ref,
                                StatedDeadline.line(
                                                (Map<String, Object>) task.get("deadline"),
                                                ((Map<String, Object>) task.get("term"))
                                                        .get("lastDay"))
                                        + " "
                                        + task.get("standing")));
        return found;
    }

    /** A task of a plan in force that is due three months after something has happened. */
    private record Waiting(String task, StatedDeadline deadline) {}

    private static List<Waiting> waiting(Truth truth) {
        var tasks = EnteredPlan.of(truth).tasks(truth.date());
        return truth.waitingThreeMonths()
                .map(item -> new Waiting((String) tasks.get(item.ref()).get("id"), item.deadline()))
                .toList();
    }

    /** One document that all of them waited for, each in its own words. */
    private void record(String occurredOn, List<Waiting> waiting) {
        var wordings = waiting.stream().map(task -> task.deadline.trigger()).distinct().toList();
        planner.json()
                .body(
                        Map.of(
                                "wordings",
                                wordings,
                                "occurredOn",
                                occurredOn,
                                "document",
                                PlansApi.triggerDocument(occurredOn),
                                "taskIds",
                                waiting.stream().map(Waiting::task).toList()))
                .post("/api/v1/triggers")
                .then()
                .statusCode(201)
                .body("tasks", equalTo(waiting.size()));
    }

    private void expect(Waiting waiting, String asOf, LocalDate lastDay, String standing) {
        planner.task(waiting.task, "?asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("term.lastDay", equalTo(lastDay == null ? null : lastDay.toString()))
                .body("standing", equalTo(standing));
    }
}
