package vn.tinhgon.notifications.rule;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tinhgon.notifications.notice.Argument;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.NoticeKind;
import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.PlanOfProvince;

class RulesTest {

    private final UUID issuer = UUID.randomUUID();
    private final UUID monitor = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final PlanOfProvince plan = PlanOfProvince.by(issuer, monitor);
    private final Rules rules = new Rules();

    @Test
    void a_plan_is_announced_to_its_issuer_and_its_monitor() {
        var notices = rules.notices(plan.issued(19), asIs());

        assertThat(notices)
                .extracting(Notice::agencyId, RulesTest::roles)
                .containsExactlyInAnyOrder(
                        tuple(issuer, List.of("ISSUE")), tuple(monitor, List.of("MONITOR")));
    }

    @Test
    void who_stands_on_the_distribution_list_hears_of_the_plan_too() {
        var notices = rules.notices(plan.issued(19, other, monitor, null), asIs());

        assertThat(notices)
                .extracting(Notice::agencyId, RulesTest::roles)
                .containsExactlyInAnyOrder(
                        tuple(issuer, List.of("ISSUE")),
                        tuple(monitor, List.of("MONITOR", "RECEIVE")),
                        tuple(other, List.of("RECEIVE")));
    }

    @Test
    void an_amendment_is_told_to_those_whose_duties_it_changes_or_takes() {
        var task = plan.task("III.1", part("LEAD", lead));

        assertThat(rules.notices(plan.amended(), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactlyInAnyOrder(
                        tuple(issuer, NoticeKind.PLAN_AMENDED),
                        tuple(monitor, NoticeKind.PLAN_AMENDED));
        assertThat(rules.notices(plan.change(task, other), asIs()))
                .extracting(Notice::agencyId, RulesTest::roles)
                .containsExactlyInAnyOrder(
                        tuple(lead, List.of("LEAD")), tuple(other, List.of("FORMER")));
    }

    @Test
    void whoever_had_a_task_hears_that_it_is_not_to_be_done() {
        var task = plan.task("III.1", part("LEAD", lead), part("COORDINATE", other));

        assertThat(rules.notices(plan.revoked(), asIs()))
                .extracting(Notice::agencyId)
                .containsExactlyInAnyOrder(issuer, monitor);
        assertThat(rules.notices(plan.cancellation(task, lead, other), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactlyInAnyOrder(
                        tuple(lead, NoticeKind.TASK_CANCELLED),
                        tuple(other, NoticeKind.TASK_CANCELLED),
                        tuple(monitor, NoticeKind.TASK_CANCELLED));
    }

    @Test
    void every_agency_with_a_part_is_told_once_and_groups_of_bodies_are_not() {
        var task =
                plan.task(
                        "III.1",
                        part("LEAD", lead),
                        part("ADVISE", lead),
                        part("COORDINATE", other),
                        part("IMPLEMENT", null));

        var notices = rules.notices(task, asIs());

        assertThat(notices)
                .extracting(Notice::agencyId, RulesTest::roles)
                .containsExactlyInAnyOrder(
                        tuple(lead, List.of("LEAD", "ADVISE")),
                        tuple(other, List.of("COORDINATE")));
    }

    @Test
    void parts_of_agencies_that_merged_are_told_to_the_successor_at_once() {
        var successor = UUID.randomUUID();
        var task = plan.task("III.1", part("LEAD", lead), part("COORDINATE", other));

        var notices = rules.notices(task, _ -> Optional.of(successor));

        assertThat(notices)
                .extracting(Notice::agencyId, RulesTest::roles)
                .containsExactly(tuple(successor, List.of("LEAD", "COORDINATE")));
    }

    @Test
    void lateness_is_told_to_the_lead_and_the_monitor_and_completion_to_the_monitor() {
        var task = plan.task("III.1", part("LEAD", lead), part("COORDINATE", other));

        assertThat(rules.notices(plan.lateness(task), asIs()))
                .extracting(Notice::agencyId)
                .containsExactlyInAnyOrder(lead, monitor);
        assertThat(rules.notices(plan.completion(task), asIs()))
                .extracting(Notice::agencyId)
                .containsExactly(monitor);
    }

    @Test
    void the_lead_is_reminded_and_the_monitor_hears_only_of_silence() {
        var task = plan.task("III.1", part("LEAD", lead), part("COORDINATE", other));

        assertThat(rules.notices(plan.nearness(task), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactly(tuple(lead, NoticeKind.TASK_DUE_SOON));
        assertThat(rules.notices(plan.silence(task), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactlyInAnyOrder(
                        tuple(lead, NoticeKind.TASK_SILENT),
                        tuple(monitor, NoticeKind.TASK_SILENT));
    }

    @Test
    void the_issuer_hears_who_asks_for_time_and_the_lead_what_was_decided_once() {
        var task = plan.task("III.1", part("LEAD", lead));

        assertThat(rules.notices(plan.requestForTime(task), asIs()))
                .extracting(Notice::agencyId)
                .containsExactlyInAnyOrder(issuer, monitor);
        assertThat(rules.notices(plan.decisionOnTime(task, true), asIs()))
                .extracting(Notice::agencyId)
                .containsExactlyInAnyOrder(lead, monitor);
        assertThat(rules.notices(plan.otherDay(task, "EXTENDED"), asIs())).isEmpty();
        assertThat(rules.notices(plan.otherDay(task, "TRIGGERED"), asIs()))
                .extracting(Notice::agencyId)
                .containsExactlyInAnyOrder(lead, monitor);
    }

    @Test
    void nobody_is_written_to_for_a_report() {
        var task = plan.task("III.1", part("LEAD", lead));

        assertThat(rules.notices(plan.progress(task), asIs())).isEmpty();
    }

    @Test
    void who_issued_and_who_watches_over_a_plan_hears_that_a_task_has_no_lead() {
        var task = plan.task("III.1", part("LEAD", lead));

        assertThat(rules.notices(plan.vacancy(task, lead), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactlyInAnyOrder(
                        tuple(issuer, NoticeKind.TASK_ORPHANED),
                        tuple(monitor, NoticeKind.TASK_ORPHANED));
    }

    @Test
    void nobody_is_told_anything_for_an_agency_that_ended_without_a_single_successor() {
        var task = plan.task("III.1", part("LEAD", lead), part("COORDINATE", other));

        var notices = rules.notices(task, agency -> Optional.of(agency).filter(not(lead::equals)));

        assertThat(notices).extracting(Notice::agencyId).containsExactly(other);
    }

    @Test
    void a_successor_is_told_what_it_inherits() {
        var agency = AgencyOfProvince.named("Sở Nội vụ");
        var ended = AgencyOfProvince.named("Sở Lao động");
        var task = plan.task("III.1", part("LEAD", ended.id()));

        assertThat(rules.notices(plan.move(task, ended.id(), agency.id()), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactly(tuple(agency.id(), NoticeKind.TASK_REASSIGNED));
        assertThat(rules.notices(ended.mergedInto(agency.state()), asIs()))
                .extracting(Notice::agencyId, Notice::kind)
                .containsExactly(tuple(agency.id(), NoticeKind.AGENCY_MERGED));
    }

    private static Succession asIs() {
        return Optional::of;
    }

    private static List<String> roles(Notice notice) {
        return notice.arguments().stream()
                .filter(Argument.Roles.class::isInstance)
                .flatMap(argument -> ((Argument.Roles) argument).codes().stream())
                .toList();
    }
}
