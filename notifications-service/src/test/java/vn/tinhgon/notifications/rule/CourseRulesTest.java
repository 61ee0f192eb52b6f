package vn.tinhgon.notifications.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.events.PlanSubmitted;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.notifications.testing.TaskInMotion;

class CourseRulesTest {

    private final UUID monitor = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID site = UUID.randomUUID();
    private final UUID issuer = UUID.randomUUID();
    private final TaskInMotion task =
            new TaskInMotion(
                    PlanOfProvince.by(UUID.randomUUID(), monitor)
                            .task("III.1", part("LEAD", lead), part("COORDINATE", other)),
                    other);

    @Test
    void who_is_asked_hears_it_and_the_lead_hears_what_was_brought() {
        assertThat(hearers(task.asked())).containsExactly(other);
        assertThat(hearers(task.contributed())).containsExactly(lead);
    }

    @Test
    void silence_is_told_to_who_is_silent_to_the_lead_that_waits_and_to_the_monitor() {
        assertThat(hearers(task.silent())).containsExactlyInAnyOrder(other, lead, monitor);
    }

    @Test
    void what_is_submitted_goes_to_the_monitor_and_its_answer_to_the_lead() {
        assertThat(hearers(task.submitted())).containsExactly(monitor);
        assertThat(hearers(task.returned())).containsExactly(lead);
        assertThat(hearers(task.accepted())).containsExactly(lead);
    }

    @Test
    void an_obstacle_goes_to_who_must_answer_and_the_answer_to_the_lead() {
        assertThat(hearers(task.obstacle())).containsExactlyInAnyOrder(other, monitor);
        assertThat(hearers(task.obstacleAnswered())).containsExactlyInAnyOrder(lead, monitor);
    }

    @Test
    void who_must_answer_is_reminded_and_all_who_wait_hear_that_it_is_late() {
        assertThat(hearers(task.answerDueSoon(issuer))).containsExactly(other);
        assertThat(hearers(task.answerOverdue(issuer)))
                .containsExactlyInAnyOrder(other, lead, monitor, issuer);
    }

    @Test
    void who_issued_the_plan_must_choose_another_for_what_an_ended_agency_had() {
        assertThat(hearers(task.answerOrphaned(issuer))).containsExactly(issuer);
        assertThat(hearers(task.watchOrphaned(issuer))).containsExactly(issuer);
    }

    @Test
    void what_is_handed_down_is_told_to_who_finds_it_in_its_draft() {
        var draft = UUID.randomUUID();

        assertThat(hearers(task.handedDown(draft))).containsExactly(other);
        assertThat(new Rules().notices(task.handedDown(draft), Optional::of))
                .extracting(Notice::planId, Notice::ref)
                .containsExactly(tuple(draft, "II.4"));
    }

    @Test
    void who_is_to_issue_a_plan_hears_that_its_draft_waits() {
        var submitted =
                new PlanSubmitted(
                        UUID.randomUUID(),
                        null,
                        "Kế hoạch",
                        issuer,
                        other,
                        19,
                        "vn.93",
                        "PROVINCE",
                        LocalDate.of(2018, 3, 26));

        assertThat(hearers(submitted)).containsExactly(issuer);
    }

    @Test
    void a_pilot_is_told_to_its_sites_its_reviews_to_the_lead_and_late_ones_to_the_issuer() {
        assertThat(hearers(task.pilot(site))).containsExactlyInAnyOrder(lead, monitor, site);
        assertThat(hearers(task.pilotWithdrawn(site)))
                .containsExactlyInAnyOrder(lead, monitor, site);
        assertThat(hearers(task.pilotReviewDue(-7))).containsExactlyInAnyOrder(lead, monitor);
        assertThat(hearers(task.pilotReviewDue(7))).containsExactlyInAnyOrder(lead, monitor, other);
        assertThat(hearers(task.pilotReviewed())).containsExactlyInAnyOrder(lead, monitor, other);
        assertThat(hearers(task.pilotScaled(site)))
                .containsExactlyInAnyOrder(lead, monitor, site, other);
    }

    @Test
    void everybody_with_a_part_hears_that_work_stops_goes_on_or_is_not_to_be_done() {
        for (var event : List.of(task.suspended(), task.resumed(), task.cancelled())) {
            assertThat(hearers(event)).containsExactlyInAnyOrder(lead, other, monitor);
        }
    }

    private List<UUID> hearers(PlanEvent event) {
        return new Rules().notices(event, Optional::of).stream().map(Notice::agencyId).toList();
    }
}
