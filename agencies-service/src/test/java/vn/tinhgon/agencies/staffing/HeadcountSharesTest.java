package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.agencies.staffing.StaffCategory.CIVIL_SERVANT;
import static vn.tinhgon.agencies.staffing.StaffCategory.PUBLIC_EMPLOYEE_BUDGET;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class HeadcountSharesTest {

    private static final UUID LABOUR = UUID.randomUUID();
    private static final UUID HOME_AFFAIRS = UUID.randomUUID();
    private static final UUID EDUCATION = UUID.randomUUID();
    private static final Headcount STAFF = new Headcount(10, 3, 0, 7, 2);

    @Test
    void staff_goes_to_the_main_heir_where_no_move_says_more() {
        var shares = shares(List.of());

        assertThat(shares).containsExactly(new HeadcountMove(LABOUR, HOME_AFFAIRS, STAFF));
    }

    @Test
    void staff_follows_the_posts_and_nobody_is_lost_in_rounding() {
        var shares =
                shares(
                        List.of(
                                new QuotaMove(LABOUR, HOME_AFFAIRS, CIVIL_SERVANT, 8),
                                new QuotaMove(LABOUR, EDUCATION, CIVIL_SERVANT, 4)));

        assertThat(shares).extracting(HeadcountMove::toId).containsExactly(HOME_AFFAIRS, EDUCATION);
        assertThat(shares)
                .extracting(share -> share.headcount().civilServants())
                .containsExactly(7, 3);
        assertThat(sum(shares)).isEqualTo(STAFF);
    }

    @Test
    void posts_given_back_take_no_staff_along() {
        var shares =
                shares(
                        List.of(
                                new QuotaMove(LABOUR, HOME_AFFAIRS, CIVIL_SERVANT, 9),
                                new QuotaMove(LABOUR, null, CIVIL_SERVANT, 3),
                                new QuotaMove(LABOUR, EDUCATION, PUBLIC_EMPLOYEE_BUDGET, 3)));

        assertThat(sum(shares)).isEqualTo(STAFF);
        assertThat(shares)
                .filteredOn(share -> share.toId().equals(HOME_AFFAIRS))
                .extracting(share -> share.headcount().civilServants())
                .containsExactly(10);
    }

    private static List<HeadcountMove> shares(List<QuotaMove> moves) {
        return HeadcountShares.of(Map.of(LABOUR, STAFF), moves, Map.of(LABOUR, HOME_AFFAIRS));
    }

    private static Headcount sum(List<HeadcountMove> shares) {
        return shares.stream()
                .map(HeadcountMove::headcount)
                .reduce(Headcount.NOBODY, Headcount::plus);
    }
}
