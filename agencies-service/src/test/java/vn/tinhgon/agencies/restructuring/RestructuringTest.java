package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.move.CaseFixture;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.agencies.restructuring.rule.Outcome;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Violation;

class RestructuringTest {

    private static final Instant NOW = Instant.parse("2025-02-20T03:00:00Z");
    private static final Decision DECISION =
            new Decision("15/QĐ-UBND", LocalDate.of(2025, 2, 20), "UBND tỉnh");
    private static final List<Finding> FINE = List.of(finding(Outcome.PASSED, "no-more-units"));

    @Test
    void it_goes_from_draft_to_effect_by_decision_of_another() {
        var restructuring = drafted();

        restructuring.submit(FINE, "drafter", NOW);
        restructuring.approve(DECISION, FINE, "approver", NOW);
        restructuring.takeEffect(NOW);

        assertThat(restructuring.state()).isEqualTo(RestructuringState.EFFECTIVE);
        assertThat(restructuring.course().effectiveAt()).contains(NOW);
    }

    @Test
    void the_approver_may_reject_it_and_then_it_is_closed() {
        var restructuring = drafted();
        restructuring.submit(FINE, "drafter", NOW);

        restructuring.reject("Chưa đủ trụ sở", "approver", NOW);

        assertThat(restructuring.state()).isEqualTo(RestructuringState.REJECTED);
        assertThat(restructuring.course().closedBecause()).contains("Chưa đủ trụ sở");
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> restructuring.approve(DECISION, FINE, "approver", NOW));
    }

    @Test
    void it_can_be_withdrawn_until_it_takes_effect() {
        var restructuring = drafted();
        restructuring.submit(FINE, "drafter", NOW);
        restructuring.approve(DECISION, FINE, "approver", NOW);

        restructuring.withdraw("Lùi thời gian", "drafter", NOW);

        assertThat(restructuring.state()).isEqualTo(RestructuringState.WITHDRAWN);
        assertThat(restructuring.isDue(CaseFixture.DAY)).isFalse();
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> restructuring.withdraw("Lại rút", "drafter", NOW));
    }

    @Test
    void once_in_effect_it_is_annulled_by_another_case_and_from_its_own_day_at_the_earliest() {
        var effective = drafted();
        effective.submit(FINE, "drafter", NOW);
        effective.approve(DECISION, FINE, "approver", NOW);
        effective.takeEffect(NOW);

        var reversing = effective.reverse("Hủy bỏ", CaseFixture.DAY, "drafter", NOW);

        assertThat(reversing.plan().moves()).isEmpty();
        assertThat(reversing.state()).isEqualTo(RestructuringState.DRAFT);
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> effective.withdraw("Muộn", "drafter", NOW));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(
                        () ->
                                effective.reverse(
                                        "Sớm", CaseFixture.DAY.minusDays(1), "drafter", NOW));
    }

    @Test
    void what_a_rule_refuses_is_not_submitted() {
        var refused = List.of(finding(Outcome.REFUSED, "functions-orphaned"));

        assertThatExceptionOfType(RestructuringRefused.class)
                .isThrownBy(() -> drafted().submit(refused, "drafter", NOW))
                .satisfies(
                        refusal ->
                                assertThat(refusal.violations())
                                        .extracting(Violation::code)
                                        .containsExactly("functions-orphaned"));
    }

    @Test
    void a_warning_does_not_stop_it() {
        var restructuring = drafted();

        restructuring.submit(List.of(finding(Outcome.WARNED, "decision-awaited")), "drafter", NOW);

        assertThat(restructuring.state()).isEqualTo(RestructuringState.SUBMITTED);
    }

    @Test
    void the_drafter_does_not_approve() {
        var restructuring = drafted();
        restructuring.submit(FINE, "colleague", NOW);

        assertThatExceptionOfType(ApproverIsDrafter.class)
                .isThrownBy(() -> restructuring.approve(DECISION, FINE, "drafter", NOW));
    }

    @Test
    void nothing_takes_effect_without_approval() {
        var restructuring = drafted();
        restructuring.submit(FINE, "drafter", NOW);

        assertThat(restructuring.isDue(CaseFixture.DAY)).isFalse();
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> restructuring.takeEffect(NOW))
                .satisfies(
                        refusal -> assertThat(refusal.code()).isEqualTo("restructuring-submitted"));
    }

    @Test
    void it_is_due_from_its_day_on() {
        var restructuring = drafted();
        restructuring.submit(FINE, "drafter", NOW);
        restructuring.approve(DECISION, FINE, "approver", NOW);

        assertThat(restructuring.isDue(CaseFixture.DAY.minusDays(1))).isFalse();
        assertThat(restructuring.isDue(CaseFixture.DAY)).isTrue();
        assertThat(restructuring.isDue(CaseFixture.DAY.plusDays(30))).isTrue();
    }

    private static Restructuring drafted() {
        var draft =
                new Draft(
                        "Hợp nhất", CaseFixture.consolidation(), CaseFixture.DAY, Optional.empty());
        return Restructuring.draft(draft, "drafter", NOW);
    }

    private static Finding finding(Outcome outcome, String code) {
        return new Finding(3, outcome, new Violation("functionMoves", code, List.of()));
    }
}
