package vn.tinhgon.agencies.restructuring.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.FARMING;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.HOME;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.LABOUR;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.SUCCESSOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.function.HeldFunction;

class FunctionAllotmentTest {

    private static final HeldFunction JOBS = held("Việc làm", LABOUR);
    private static final HeldFunction POVERTY = held("Giảm nghèo", LABOUR);
    private static final HeldFunction POSTS = held("Biên chế", HOME);
    private static final List<HeldFunction> ALL = List.of(JOBS, POVERTY, POSTS);

    @Test
    void all_functions_follow_to_the_successor_unless_moves_are_listed() {
        var allotment = FunctionAllotment.of(MergerFixture.consolidation(), ALL);

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
        var merger =
                MergerFixture.consolidation(
                        new FunctionMove(JOBS.id(), SUCCESSOR),
                        new FunctionMove(POVERTY.id(), FARMING),
                        new FunctionMove(POSTS.id(), SUCCESSOR));

        var allotment = FunctionAllotment.of(merger, ALL);

        assertThat(allotment.newOwners()).containsEntry(POVERTY.id(), FARMING);
        assertThat(allotment.orphaned()).isEmpty();
    }

    @Test
    void a_function_that_no_move_lists_is_orphaned() {
        var merger =
                MergerFixture.consolidation(
                        new FunctionMove(JOBS.id(), SUCCESSOR),
                        new FunctionMove(POSTS.id(), SUCCESSOR));

        assertThat(FunctionAllotment.of(merger, ALL).orphaned()).containsExactly("Giảm nghèo");
    }

    @Test
    void a_function_that_goes_to_two_agencies_is_doubled() {
        var merger =
                MergerFixture.consolidation(
                        new FunctionMove(JOBS.id(), SUCCESSOR),
                        new FunctionMove(JOBS.id(), FARMING),
                        new FunctionMove(POVERTY.id(), FARMING),
                        new FunctionMove(POVERTY.id(), FARMING),
                        new FunctionMove(POSTS.id(), SUCCESSOR));

        assertThat(FunctionAllotment.of(merger, ALL).doubled()).containsExactly("Việc làm");
    }

    @Test
    void a_function_of_another_agency_cannot_be_moved() {
        var merger = MergerFixture.consolidation(new FunctionMove(UUID.randomUUID(), SUCCESSOR));

        assertThatExceptionOfType(FunctionNotAtStake.class)
                .isThrownBy(() -> FunctionAllotment.of(merger, ALL));
    }

    private static HeldFunction held(String name, UUID owner) {
        return new HeldFunction(UUID.randomUUID(), name, "Lao động", owner);
    }
}
