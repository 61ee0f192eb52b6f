package vn.tinhgon.agencies.restructuring.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.DAY;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.FARMING;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.HOME;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.LABOUR;
import static vn.tinhgon.agencies.restructuring.merger.MergerFixture.SUCCESSOR;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.platform.problem.InvalidField;

class MergerTest {

    @Test
    void one_agency_alone_is_no_consolidation() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> merger(MergerKind.CONSOLIDATE, MergerFixture.planned(), LABOUR));
    }

    @Test
    void an_agency_ends_only_once() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(
                        () ->
                                merger(
                                        MergerKind.CONSOLIDATE,
                                        MergerFixture.planned(),
                                        LABOUR,
                                        LABOUR));
    }

    @Test
    void the_agency_that_goes_on_is_none_of_those_that_end() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> merger(MergerKind.ABSORB, new Output(HOME, null), LABOUR, HOME));
    }

    @Test
    void a_function_does_not_go_to_an_agency_that_ends() {
        var toLabour = new FunctionMove(UUID.randomUUID(), LABOUR);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> MergerFixture.consolidation(toLabour));
    }

    @Test
    void it_touches_all_that_end_take_over_or_receive_a_function() {
        var merger =
                MergerFixture.consolidation(
                        new FunctionMove(UUID.randomUUID(), FARMING),
                        new FunctionMove(UUID.randomUUID(), SUCCESSOR));

        assertThat(merger.receivers()).containsExactly(FARMING);
        assertThat(merger.touched()).containsExactly(LABOUR, HOME, SUCCESSOR, FARMING);
    }

    private static Merger merger(MergerKind kind, Output output, UUID... inputs) {
        return new Merger(kind, List.of(inputs), output, Optional.empty(), DAY);
    }
}
