package vn.tinhgon.agencies.restructuring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.StateFunction;
import vn.tinhgon.agencies.restructuring.effect.AgencyChanges;
import vn.tinhgon.agencies.restructuring.effect.AreaChanges;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.FunctionAllotment;
import vn.tinhgon.agencies.restructuring.effect.FunctionAllotment.Allotted;
import vn.tinhgon.agencies.restructuring.effect.Heirs;
import vn.tinhgon.agencies.restructuring.effect.QuotaChange;
import vn.tinhgon.agencies.restructuring.effect.UnitCount;
import vn.tinhgon.agencies.staffing.StaffCategory;
import vn.tinhgon.platform.time.VietnamClock;

class RulesTest {

    private static final Grounds UNDECIDED = new Grounds(Optional.empty(), Optional.empty());
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
    void posts_are_counted_like_units() {
        var rule = new NoMoreUnits();

        assertThat(rule.judge(posts(20, 20), UNDECIDED).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(rule.judge(posts(20, 21), UNDECIDED).refuses()).isTrue();
    }

    @Test
    void a_recorded_consent_lifts_the_refusal_and_leaves_a_trace() {
        var consent = new Decision("88-KL/TU", ON, "Ban Thường vụ Tỉnh ủy");
        var grounds = new Grounds(Optional.empty(), Optional.of(consent));

        var finding = new NoMoreUnits().judge(units(1, 2), grounds);

        assertThat(finding.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(finding.message().arguments()).contains("88-KL/TU", "Ban Thường vụ Tỉnh ủy");
    }

    @Test
    void nothing_hangs_in_the_air() {
        var falling =
                enacted(
                        new UnitCount(2, 1),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        List.of("Trung tâm Việc làm"));

        var finding = new NothingUnsupported().judge(falling, UNDECIDED);

        assertThat(finding.refuses()).isTrue();
        assertThat(finding.message().arguments()).containsExactly("Trung tâm Việc làm");
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

    private static Grounds signed(LocalDate day) {
        var decision = new Decision("15/QĐ-UBND", day, "UBND tỉnh");
        return new Grounds(Optional.of(decision), Optional.empty());
    }

    private static Enacted units(int before, int after) {
        return enacted(new UnitCount(before, after), List.of(), Map.of(), Map.of(), List.of());
    }

    private static Enacted functions(Allotted... allotted) {
        return enacted(new UnitCount(2, 1), List.of(allotted), Map.of(), Map.of(), List.of());
    }

    private static Enacted posts(int before, int after) {
        return enacted(
                new UnitCount(2, 1),
                List.of(),
                Map.of(ENDED, Map.of(StaffCategory.CIVIL_SERVANT, before)),
                Map.of(SUCCESSOR, Map.of(StaffCategory.CIVIL_SERVANT, after)),
                List.of());
    }

    private static Enacted enacted(
            UnitCount units,
            List<Allotted> functions,
            Map<UUID, Map<StaffCategory, Integer>> before,
            Map<UUID, Map<StaffCategory, Integer>> after,
            List<String> unsupported) {
        return new Enacted(
                ON,
                Instant.EPOCH,
                Map.of(AgencyKind.DEPARTMENT, units),
                AreaChanges.NONE,
                new AgencyChanges(
                        Set.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        new FunctionAllotment(functions),
                        new Heirs(Map.of(), Map.of(), Map.of()),
                        List.of()),
                new QuotaChange(List.of(), before, after, Map.of(), Map.of(), List.of()),
                unsupported,
                List.of());
    }

    private static Allotted allotted(String name, UUID... to) {
        return new Allotted(
                new StateFunction(UUID.randomUUID(), name, "Lao động"), ENDED, List.of(to), null);
    }
}
