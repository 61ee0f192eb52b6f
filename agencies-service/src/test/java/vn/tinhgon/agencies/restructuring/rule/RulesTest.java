package vn.tinhgon.agencies.restructuring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.StateFunction;
import vn.tinhgon.agencies.restructuring.merger.Consequences;
import vn.tinhgon.agencies.restructuring.merger.FunctionAllotment;
import vn.tinhgon.agencies.restructuring.merger.FunctionAllotment.Allotted;
import vn.tinhgon.platform.time.VietnamClock;

class RulesTest {

    private static final Optional<Decision> UNDECIDED = Optional.empty();
    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final UUID ENDED = UUID.randomUUID();
    private static final UUID SUCCESSOR = UUID.randomUUID();

    @Test
    void fewer_units_pass_and_more_are_refused() {
        var rule = new NoMoreUnits();

        assertThat(rule.judge(units(2, 1), UNDECIDED).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(rule.judge(units(1, 1), UNDECIDED).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(rule.judge(units(1, 2), UNDECIDED).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void every_function_has_exactly_one_owner() {
        var rule = new OneOwnerEach();

        var passed = rule.judge(functions(allotted("Việc làm", SUCCESSOR)), UNDECIDED);
        var orphaned = rule.judge(functions(allotted("Giảm nghèo")), UNDECIDED);
        var doubled =
                rule.judge(
                        functions(allotted("Biên chế", SUCCESSOR, UUID.randomUUID())), UNDECIDED);

        assertThat(passed.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(orphaned.refuses()).isTrue();
        assertThat(orphaned.message().arguments()).containsExactly("Giảm nghèo");
        assertThat(doubled.refuses()).isTrue();
        assertThat(doubled.message().code()).isEqualTo("functions-doubled");
    }

    @Test
    void a_decision_is_awaited_until_there_is_one() {
        var rule = onlyByDecision(ON);

        assertThat(rule.judge(units(2, 1), UNDECIDED).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(rule.judge(units(2, 1), signed(ON)).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_decision_is_signed_by_the_day_of_its_use_and_of_its_effect() {
        var early = onlyByDecision(ON.minusDays(10)).judge(units(2, 1), signed(ON));
        var late = onlyByDecision(ON.plusDays(10)).judge(units(2, 1), signed(ON.plusDays(1)));

        assertThat(early.refuses()).isTrue();
        assertThat(early.message().code()).isEqualTo("decision-in-future");
        assertThat(late.refuses()).isTrue();
        assertThat(late.message().code()).isEqualTo("decision-after-effect");
    }

    private static Rule onlyByDecision(LocalDate today) {
        var now = today.atStartOfDay(VietnamClock.ZONE).toInstant();
        return new OnlyByDecision(Clock.fixed(now, VietnamClock.ZONE));
    }

    private static Optional<Decision> signed(LocalDate day) {
        return Optional.of(new Decision("15/QĐ-UBND", day, "UBND tỉnh"));
    }

    private static Consequences units(int before, int after) {
        return new Consequences(
                ON, before, after, new FunctionAllotment(List.of()), List.of(), List.of());
    }

    private static Consequences functions(Allotted... allotted) {
        return new Consequences(
                ON, 2, 1, new FunctionAllotment(List.of(allotted)), List.of(), List.of());
    }

    private static Allotted allotted(String name, UUID... to) {
        return new Allotted(
                new StateFunction(UUID.randomUUID(), name, "Lao động"), ENDED, List.of(to));
    }
}
