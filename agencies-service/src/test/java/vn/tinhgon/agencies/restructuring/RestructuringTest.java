package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.MergerFixture;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.agencies.restructuring.rule.Outcome;
import vn.tinhgon.platform.caller.Scope;
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
        var merged = restructuring.takeEffect(successor(), NOW);

        assertThat(restructuring.state()).isEqualTo(RestructuringState.EFFECTIVE);
        assertThat(merged.endedIds()).containsExactly(MergerFixture.LABOUR, MergerFixture.HOME);
        assertThat(merged.decision().number()).isEqualTo("15/QĐ-UBND");
        assertThat(merged.effectiveOn()).isEqualTo(MergerFixture.DAY);
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

        assertThat(restructuring.isDue(MergerFixture.DAY)).isFalse();
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> restructuring.takeEffect(successor(), NOW))
                .satisfies(
                        refusal -> assertThat(refusal.code()).isEqualTo("restructuring-submitted"));
    }

    @Test
    void it_is_due_from_its_day_on() {
        var restructuring = drafted();
        restructuring.submit(FINE, "drafter", NOW);
        restructuring.approve(DECISION, FINE, "approver", NOW);

        assertThat(restructuring.isDue(MergerFixture.DAY.minusDays(1))).isFalse();
        assertThat(restructuring.isDue(MergerFixture.DAY)).isTrue();
        assertThat(restructuring.isDue(MergerFixture.DAY.plusDays(30))).isTrue();
    }

    private static Restructuring drafted() {
        var draft = new Draft("Hợp nhất", MergerFixture.consolidation());
        return Restructuring.draft(draft, Set.of(UUID.randomUUID()), "drafter", NOW);
    }

    private static Agency successor() {
        var plan = MergerFixture.consolidation().output().planned().orElseThrow();
        return new Agency(
                MergerFixture.SUCCESSOR,
                0,
                plan.profile(),
                new Scope("vn.93"),
                MergerFixture.DAY,
                null,
                DECISION,
                plan.codes(),
                List.of());
    }

    private static Finding finding(Outcome outcome, String code) {
        return new Finding(3, outcome, new Violation("functionMoves", code, List.of()));
    }
}
