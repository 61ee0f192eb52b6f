package vn.tinhgon.agencies.restructuring.rule;

import static org.assertj.core.api.Assertions.assertThat;

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

class RulesTest {

    private static final Optional<Decision> UNDECIDED = Optional.empty();
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
        var rule = new OnlyByDecision();
        var decision = new Decision("15/QĐ-UBND", LocalDate.of(2025, 2, 20), "UBND tỉnh");

        assertThat(rule.judge(units(2, 1), UNDECIDED).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(rule.judge(units(2, 1), Optional.of(decision)).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    private static Consequences units(int before, int after) {
        return new Consequences(
                before, after, new FunctionAllotment(List.of()), List.of(), List.of());
    }

    private static Consequences functions(Allotted... allotted) {
        return new Consequences(
                2, 1, new FunctionAllotment(List.of(allotted)), List.of(), List.of());
    }

    private static Allotted allotted(String name, UUID... to) {
        return new Allotted(
                new StateFunction(UUID.randomUUID(), name, "Lao động"), ENDED, List.of(to));
    }
}
