package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.agencies.staffing.StaffCategory.CIVIL_SERVANT;
import static vn.tinhgon.agencies.staffing.StaffCategory.PUBLIC_EMPLOYEE_BUDGET;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class QuotaAllotmentTest {

    private static final UUID LABOUR = UUID.randomUUID();
    private static final UUID HOME_AFFAIRS = UUID.randomUUID();
    private static final UUID EDUCATION = UUID.randomUUID();
    private static final Map<UUID, Map<StaffCategory, Integer>> BALANCES =
            Map.of(LABOUR, Map.of(CIVIL_SERVANT, 12, PUBLIC_EMPLOYEE_BUDGET, 5));

    @Test
    void what_no_move_mentions_goes_to_the_main_heir() {
        var stated = new QuotaMove(LABOUR, EDUCATION, CIVIL_SERVANT, 4);

        var allotment = allot(stated);

        assertThat(allotment.moves())
                .containsExactlyInAnyOrder(
                        stated,
                        new QuotaMove(LABOUR, HOME_AFFAIRS, CIVIL_SERVANT, 8),
                        new QuotaMove(LABOUR, HOME_AFFAIRS, PUBLIC_EMPLOYEE_BUDGET, 5));
        assertThat(allotment.overdrawn()).isEmpty();
    }

    @Test
    void nothing_is_added_for_an_agency_that_goes_on() {
        var stated = new QuotaMove(LABOUR, EDUCATION, CIVIL_SERVANT, 4);

        var allotment = QuotaAllotment.of(BALANCES, List.of(stated), Map.of());

        assertThat(allotment.moves()).containsExactly(stated);
    }

    @Test
    void moves_that_together_take_more_than_there_is_are_named() {
        var one = new QuotaMove(LABOUR, EDUCATION, CIVIL_SERVANT, 7);
        var other = new QuotaMove(LABOUR, null, CIVIL_SERVANT, 6);

        assertThat(allot(one, other).overdrawn()).containsExactly(one, other);
    }

    private static QuotaAllotment allot(QuotaMove... stated) {
        return QuotaAllotment.of(BALANCES, List.of(stated), Map.of(LABOUR, HOME_AFFAIRS));
    }
}
