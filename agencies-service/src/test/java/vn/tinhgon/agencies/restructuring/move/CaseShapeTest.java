package vn.tinhgon.agencies.restructuring.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.FARMING;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.HOME;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.LABOUR;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.OTHER_SUCCESSOR;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.SUCCESSOR;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.existing;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.move;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.planned;
import static vn.tinhgon.agencies.restructuring.move.CaseFixture.rename;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.platform.problem.InvalidField;

class CaseShapeTest {

    @Test
    void a_case_does_something() {
        refuses("moves", "field-required", CasePlan.NONE);
    }

    @Test
    void moves_may_build_on_each_other() {
        var plan =
                CaseFixture.of(
                        move(
                                RestructuringKind.ABSORB,
                                List.of(LABOUR),
                                List.of(existing(HOME)),
                                List.of(FunctionMove.to(UUID.randomUUID(), SUCCESSOR))),
                        rename(HOME, "Sở Nội vụ và Lao động"),
                        move(
                                RestructuringKind.ESTABLISH,
                                List.of(),
                                List.of(planned(SUCCESSOR)),
                                null));

        assertThatNoException().isThrownBy(() -> CaseShape.check(plan));
    }

    @ParameterizedTest
    @EnumSource(
            value = RestructuringKind.class,
            names = {
                "CONSOLIDATE",
                "ABSORB",
                "DIVIDE",
                "SEPARATE",
                "DISSOLVE",
                "TERMINATE",
                "RENAME",
                "REPARENT"
            })
    void most_kinds_happen_to_somebody(RestructuringKind kind) {
        refuses(
                "moves[0].inputIds",
                "move-needs-more",
                CaseFixture.of(move(kind, List.of(), List.of(), null)));
    }

    @Test
    void what_takes_over_exists_or_begins_as_the_kind_says() {
        refuses(
                "moves[0].outputs",
                "output-must-exist",
                CaseFixture.of(
                        move(
                                RestructuringKind.ABSORB,
                                List.of(LABOUR),
                                List.of(planned(SUCCESSOR)),
                                null)));
        refuses(
                "moves[0].outputs",
                "output-must-be-new",
                CaseFixture.of(
                        move(
                                RestructuringKind.CONSOLIDATE,
                                List.of(LABOUR, HOME),
                                List.of(existing(FARMING)),
                                null)));
    }

    @Test
    void a_division_needs_two_that_take_over() {
        refuses(
                "moves[0].outputs",
                "move-needs-more",
                CaseFixture.of(
                        move(
                                RestructuringKind.DIVIDE,
                                List.of(LABOUR),
                                List.of(planned(SUCCESSOR)),
                                null)));
    }

    @Test
    void nothing_ends_twice() {
        var ends = move(RestructuringKind.DISSOLVE, List.of(LABOUR), List.of(), List.of());

        refuses("moves[1].inputIds", "input-twice", CaseFixture.of(ends, ends));
    }

    @Test
    void nothing_goes_to_what_ends() {
        var ends = move(RestructuringKind.DISSOLVE, List.of(HOME), List.of(), List.of());
        var absorbed =
                move(RestructuringKind.ABSORB, List.of(LABOUR), List.of(existing(HOME)), null);
        var sent =
                move(
                        RestructuringKind.TRANSFER_FUNCTION,
                        List.of(),
                        List.of(),
                        List.of(FunctionMove.to(UUID.randomUUID(), HOME)));

        refuses("moves[1].outputs", "output-ends", CaseFixture.of(ends, absorbed));
        refuses("moves[1].functionMoves", "function-to-ended", CaseFixture.of(ends, sent));
        refuses("moves[1].inputIds", "input-ends", CaseFixture.of(ends, rename(HOME, "Sở")));
    }

    @Test
    void nothing_begins_twice() {
        var begins =
                move(RestructuringKind.ESTABLISH, List.of(), List.of(planned(SUCCESSOR)), null);

        refuses("moves[1].outputs", "output-twice", CaseFixture.of(begins, begins));
    }

    @Test
    void nothing_happens_to_what_the_case_itself_establishes() {
        var begins =
                move(RestructuringKind.ESTABLISH, List.of(), List.of(planned(SUCCESSOR)), null);

        refuses(
                "moves[1].inputIds",
                "input-begins",
                CaseFixture.of(begins, rename(SUCCESSOR, "Sở")));
    }

    @Test
    void an_area_goes_over_whole_once_or_in_parts() {
        var area = UUID.randomUUID();

        refuses(
                "areaMoves[1].inputs",
                "area-goes-whole-and-in-parts",
                CaseFixture.of(
                        merged(SUCCESSOR, area, Extent.FULL),
                        merged(OTHER_SUCCESSOR, area, Extent.PARTIAL)));
        assertThatNoException()
                .isThrownBy(
                        () ->
                                CaseShape.check(
                                        CaseFixture.of(
                                                merged(SUCCESSOR, area, Extent.PARTIAL),
                                                merged(OTHER_SUCCESSOR, area, Extent.PARTIAL))));
    }

    private static AreaMove merged(UUID into, UUID area, Extent extent) {
        return new AreaMove(
                RestructuringKind.CONSOLIDATE,
                List.of(new AreaInput(area, extent)),
                List.of(
                        new AreaOutput(
                                into, new AreaPlan("1", "Xã", "COMMUNE", UUID.randomUUID()))),
                null,
                null,
                List.of());
    }

    private static void refuses(String field, String code, CasePlan plan) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> CaseShape.check(plan))
                .satisfies(
                        refusal -> {
                            var violation = refusal.violations().getFirst();
                            assertThat(violation.field()).isEqualTo(field);
                            assertThat(violation.code()).isEqualTo(code);
                        });
    }
}
