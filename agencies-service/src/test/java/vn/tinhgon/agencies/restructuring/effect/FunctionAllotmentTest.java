package vn.tinhgon.agencies.restructuring.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.FARMING;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.HOME;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.LABOUR;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.OTHER_SUCCESSOR;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.SUCCESSOR;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.planned;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.function.HeldFunction;
import vn.tinhgon.agencies.restructuring.move.CaseFixture;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.FunctionMove;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

class FunctionAllotmentTest {

    private static final HeldFunction JOBS = held("Việc làm", LABOUR);
    private static final HeldFunction POVERTY = held("Giảm nghèo", LABOUR);
    private static final HeldFunction POSTS = held("Biên chế", HOME);
    private static final List<HeldFunction> ALL = List.of(JOBS, POVERTY, POSTS);

    @Test
    void all_functions_follow_to_the_only_output_unless_moves_are_listed() {
        var allotment = FunctionAllotment.of(CaseFixture.consolidation(), ALL);

        assertThat(allotment.newOwners())
                .isEqualTo(
                        Map.of(
                                JOBS.id(),
                                SUCCESSOR,
                                POVERTY.id(),
                                SUCCESSOR,
                                POSTS.id(),
                                SUCCESSOR));
        assertThat(allotment.orphaned()).isEmpty();
        assertThat(allotment.doubled()).isEmpty();
    }

    @Test
    void listed_moves_send_each_function_where_they_say() {
        var plan =
                CaseFixture.consolidation(
                        FunctionMove.to(JOBS.id(), SUCCESSOR),
                        FunctionMove.to(POVERTY.id(), FARMING),
                        FunctionMove.to(POSTS.id(), SUCCESSOR));

        var allotment = FunctionAllotment.of(plan, ALL);

        assertThat(allotment.newOwners()).containsEntry(POVERTY.id(), FARMING);
        assertThat(allotment.orphaned()).isEmpty();
    }

    @Test
    void a_function_that_no_move_lists_is_orphaned() {
        var plan =
                CaseFixture.consolidation(
                        FunctionMove.to(JOBS.id(), SUCCESSOR),
                        FunctionMove.to(POSTS.id(), SUCCESSOR));

        assertThat(FunctionAllotment.of(plan, ALL).orphaned()).containsExactly("Giảm nghèo");
    }

    @Test
    void a_function_that_goes_to_two_agencies_is_doubled() {
        var plan =
                CaseFixture.consolidation(
                        FunctionMove.to(JOBS.id(), SUCCESSOR),
                        FunctionMove.to(JOBS.id(), FARMING),
                        FunctionMove.to(POVERTY.id(), FARMING),
                        FunctionMove.to(POVERTY.id(), FARMING),
                        FunctionMove.to(POSTS.id(), SUCCESSOR));

        assertThat(FunctionAllotment.of(plan, ALL).doubled()).containsExactly("Việc làm");
    }

    @Test
    void a_function_leaves_the_state_only_explicitly() {
        var plan =
                CaseFixture.consolidation(
                        new FunctionMove(JOBS.id(), null, "Xã hội hóa"),
                        FunctionMove.to(POVERTY.id(), SUCCESSOR),
                        FunctionMove.to(POSTS.id(), SUCCESSOR));

        var allotment = FunctionAllotment.of(plan, ALL);

        assertThat(allotment.leaving()).isEqualTo(Map.of(JOBS.id(), "Xã hội hóa"));
        assertThat(allotment.newOwners()).doesNotContainKey(JOBS.id());
        assertThat(allotment.orphaned()).isEmpty();
    }

    @Test
    void a_function_of_another_agency_cannot_be_moved() {
        var plan = CaseFixture.consolidation(FunctionMove.to(UUID.randomUUID(), SUCCESSOR));

        assertThatExceptionOfType(FunctionNotAtStake.class)
                .isThrownBy(() -> FunctionAllotment.of(plan, ALL));
    }

    @Test
    void of_several_outputs_those_are_heirs_who_get_functions() {
        var plan = divided(FunctionMove.to(JOBS.id(), OTHER_SUCCESSOR));

        var heirs = Heirs.of(plan, FunctionAllotment.of(plan, List.of(JOBS)));

        assertThat(heirs.of(LABOUR)).containsExactly(OTHER_SUCCESSOR);
    }

    @Test
    void whoever_merely_receives_a_function_is_no_heir() {
        var plan =
                divided(
                        FunctionMove.to(JOBS.id(), SUCCESSOR),
                        FunctionMove.to(POVERTY.id(), FARMING));

        var heirs = Heirs.of(plan, FunctionAllotment.of(plan, List.of(JOBS, POVERTY)));

        assertThat(heirs.of(LABOUR)).containsExactly(SUCCESSOR);
    }

    @Test
    void without_functions_all_outputs_are_heirs_the_first_the_main_one() {
        var heirs = Heirs.of(divided(), FunctionAllotment.of(divided(), List.of()));

        assertThat(heirs.of(LABOUR)).containsExactly(SUCCESSOR, OTHER_SUCCESSOR);
        assertThat(heirs.mainHeirs()).isEqualTo(Map.of(LABOUR, SUCCESSOR));
    }

    private static CasePlan divided(FunctionMove... moves) {
        return CaseFixture.of(
                CaseFixture.move(
                        RestructuringKind.DIVIDE,
                        List.of(LABOUR),
                        List.of(planned(SUCCESSOR), planned(OTHER_SUCCESSOR)),
                        List.of(moves)));
    }

    private static HeldFunction held(String name, UUID owner) {
        return new HeldFunction(UUID.randomUUID(), name, "Lao động", owner);
    }
}
