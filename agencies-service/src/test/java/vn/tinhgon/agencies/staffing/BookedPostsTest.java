package vn.tinhgon.agencies.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class BookedPostsTest {

    private static final StaffCategory CIVIL = StaffCategory.CIVIL_SERVANT;
    private final UUID labour = UUID.randomUUID();
    private final UUID home = UUID.randomUUID();
    private final UUID health = UUID.randomUUID();

    @Test
    void what_followed_goes_back_with_the_agency_that_had_ended() {
        var booked = List.of(row(1, labour, home, 30), row(2, health, home, 12));

        assertThat(goingBack(booked, labour, List.of(), List.of())).containsExactly(1L);
    }

    @Test
    void what_another_move_states_of_an_ended_agency_stays() {
        var booked = List.of(row(1, labour, home, 27), row(2, labour, health, 3));
        var elsewhere = List.of(new QuotaMove(labour, health, CIVIL, 3));

        assertThat(goingBack(booked, labour, List.of(), elsewhere)).containsExactly(1L);
        assertThat(goingBack(booked, UUID.randomUUID(), elsewhere, List.of())).containsExactly(2L);
    }

    @Test
    void of_equal_rows_each_move_has_its_own() {
        var booked = List.of(row(1, home, health, 5), row(2, home, health, 5));
        var stated = List.of(new QuotaMove(home, health, CIVIL, 5));

        assertThat(goingBack(booked, labour, stated, stated)).hasSize(1);
        assertThat(goingBack(booked, home, stated, List.of())).containsExactly(1L, 2L);
    }

    @Test
    void posts_given_back_to_the_State_return() {
        var booked = List.of(row(1, labour, null, 30));

        assertThat(goingBack(booked, labour, List.of(), List.of())).containsExactly(1L);
    }

    private static List<Long> goingBack(
            List<BookedPosts> booked, UUID ended, List<QuotaMove> stated, List<QuotaMove> staying) {
        return BookedPosts.goingBack(
                booked,
                new StaffingTakenBack(
                        UUID.randomUUID(),
                        LocalDate.of(2025, 3, 1),
                        Set.of(ended),
                        Set.of(),
                        stated,
                        staying,
                        Set.of()));
    }

    private static BookedPosts row(long id, UUID from, UUID to, int posts) {
        return new BookedPosts(id, from, to, CIVIL, posts);
    }
}
