package vn.tinhgon.agencies.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;

class PilotTest {

    private static final LocalDate START = LocalDate.of(2018, 6, 1);
    private static final LocalDate REVIEW = LocalDate.of(2020, 6, 1);
    private static final Decision DECISION = new Decision("12-QĐ/TU", START, "Tỉnh ủy");
    private static final UUID SITE = UUID.randomUUID();

    @Test
    void a_pilot_runs_from_its_start_until_its_review_is_due() {
        var pilot = pilot();

        assertThat(pilot.stateOn(START.minusDays(1))).isEqualTo(PilotState.PLANNED);
        assertThat(pilot.stateOn(START)).isEqualTo(PilotState.RUNNING);
        assertThat(pilot.stateOn(REVIEW.minusDays(1))).isEqualTo(PilotState.RUNNING);
        assertThat(pilot.stateOn(REVIEW)).isEqualTo(PilotState.REVIEW_DUE);
    }

    @Test
    void one_that_goes_on_is_due_again_on_its_next_date() {
        var next = REVIEW.plusYears(1);
        var pilot = pilot(review(PilotOutcome.CONTINUED, REVIEW, next));

        assertThat(pilot.stateOn(REVIEW)).isEqualTo(PilotState.RUNNING);
        assertThat(pilot.stateOn(next)).isEqualTo(PilotState.REVIEW_DUE);
        assertThat(pilot.reviewOn(REVIEW.minusDays(1))).contains(REVIEW);
        assertThat(pilot.reviewOn(REVIEW)).contains(next);
    }

    @Test
    void one_that_scaled_is_judged_no_more() {
        var pilot = pilot(review(PilotOutcome.SCALED, REVIEW, null));

        assertThat(pilot.stateOn(REVIEW)).isEqualTo(PilotState.SCALED);
        assertThat(pilot.reviewOn(REVIEW)).isEmpty();
        assertThatExceptionOfType(PilotConcluded.class)
                .isThrownBy(
                        () ->
                                pilot.mustAllow(
                                        review(PilotOutcome.ENDED, REVIEW.plusDays(1), null)));
    }

    @Test
    void a_judgement_comes_after_the_one_before() {
        var pilot = pilot(review(PilotOutcome.CONTINUED, REVIEW, REVIEW.plusYears(1)));

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(
                        () ->
                                pilot.mustAllow(
                                        review(PilotOutcome.ENDED, REVIEW.minusDays(1), null)));
    }

    @Test
    void only_one_that_goes_on_has_another_date() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> review(PilotOutcome.CONTINUED, REVIEW, null));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> review(PilotOutcome.ENDED, REVIEW, REVIEW.plusYears(1)));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> review(PilotOutcome.CONTINUED, REVIEW, REVIEW));
    }

    private static Pilot pilot(PilotReview... reviews) {
        return new Pilot(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                new Scope("vn.93"),
                "PROVINCE",
                "Văn phòng phục vụ chung",
                "Một văn phòng",
                START,
                REVIEW,
                DECISION,
                List.of(new PilotSite(SITE, START)),
                List.of(reviews));
    }

    private static PilotReview review(PilotOutcome outcome, LocalDate on, LocalDate next) {
        return new PilotReview(outcome, on, null, next, List.of(), DECISION, null);
    }
}
