package vn.tinhgon.notifications.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.events.CascadeDutyDueSoon;
import vn.tinhgon.events.CascadeDutyMet;
import vn.tinhgon.events.CascadeDutyMoved;
import vn.tinhgon.events.CascadeDutyOpened;
import vn.tinhgon.events.CascadeDutyOrphaned;
import vn.tinhgon.events.CascadeDutyOverdue;
import vn.tinhgon.events.CascadeDutyWithdrawn;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.notifications.notice.Notice;

class CascadeRulesTest {

    private static final LocalDate DUE = LocalDate.of(2018, 5, 30);
    private static final String NUMBER = "77-KH/TU";
    private static final String TITLE = "Kế hoạch thực hiện Nghị quyết 18";

    private final UUID duty = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final UUID issuer = UUID.randomUUID();
    private final UUID monitor = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final UUID board = UUID.randomUUID();

    @Test
    void who_has_a_duty_is_told_of_it() {
        var opened =
                new CascadeDutyOpened(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        agency,
                        null,
                        board,
                        DUE,
                        "vn.93",
                        "DISTRICT",
                        DUE.minusDays(50));

        assertThat(hearers(opened)).containsExactly(agency);
    }

    @Test
    void who_must_choose_another_is_told_that_nobody_has_a_duty() {
        var orphaned =
                new CascadeDutyOrphaned(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        monitor,
                        agency,
                        List.of(board),
                        DUE,
                        "vn.93",
                        "PROVINCE",
                        DUE.minusDays(20));

        assertThat(hearers(orphaned)).containsExactlyInAnyOrder(issuer, monitor);
    }

    @Test
    void who_waits_for_a_plan_hears_of_it_and_so_does_the_monitor() {
        var met =
                new CascadeDutyMet(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        monitor,
                        agency,
                        board,
                        DUE,
                        UUID.randomUUID(),
                        "35-KH/HU",
                        0,
                        "vn.93",
                        "DISTRICT",
                        DUE);

        assertThat(hearers(met)).containsExactlyInAnyOrder(board, monitor);
    }

    @Test
    void who_has_a_duty_is_reminded_of_it() {
        var dueSoon =
                new CascadeDutyDueSoon(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        monitor,
                        agency,
                        board,
                        DUE,
                        7,
                        5,
                        "vn.93",
                        "DISTRICT");

        assertThat(hearers(dueSoon)).containsExactly(agency);
    }

    @Test
    void lateness_is_told_to_who_is_late_to_who_waits_and_to_who_ordered_it_and_watches() {
        var overdue =
                new CascadeDutyOverdue(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        monitor,
                        agency,
                        board,
                        DUE,
                        1,
                        3,
                        "vn.93",
                        "DISTRICT");

        assertThat(hearers(overdue)).containsExactlyInAnyOrder(agency, board, issuer, monitor);
    }

    @Test
    void another_day_and_an_end_are_told_to_who_has_the_duty_and_to_who_waits() {
        var moved =
                new CascadeDutyMoved(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        monitor,
                        agency,
                        board,
                        DUE,
                        DUE.plusMonths(1),
                        "Chờ hướng dẫn",
                        "vn.93",
                        "DISTRICT",
                        DUE.minusDays(3));
        var withdrawn =
                new CascadeDutyWithdrawn(
                        duty,
                        plan,
                        NUMBER,
                        TITLE,
                        issuer,
                        monitor,
                        agency,
                        board,
                        DUE,
                        "Ban hành chung",
                        "vn.93",
                        "DISTRICT",
                        DUE.minusDays(3));

        assertThat(hearers(moved)).containsExactlyInAnyOrder(agency, board);
        assertThat(hearers(withdrawn)).containsExactlyInAnyOrder(agency, board);
    }

    private List<UUID> hearers(PlanEvent event) {
        return new Rules().notices(event, Optional::of).stream().map(Notice::agencyId).toList();
    }
}
