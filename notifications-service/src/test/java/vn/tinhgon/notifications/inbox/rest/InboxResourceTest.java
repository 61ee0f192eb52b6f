package vn.tinhgon.notifications.inbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;
import static vn.tinhgon.platform.testing.SampleProvince.FINANCE;
import static vn.tinhgon.platform.testing.SampleProvince.HOME_AFFAIRS;
import static vn.tinhgon.platform.testing.SampleProvince.ORGANISATION_BOARD;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.NotificationsApi;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = "notifications"))
class InboxResourceTest {

    private final PlanOfProvince plan = PlanOfProvince.by(ORGANISATION_BOARD, ORGANISATION_BOARD);
    private final NotificationsApi officer = NotificationsApi.as("officer");
    private final NotificationsApi planner = NotificationsApi.as("planner");

    @BeforeEach
    void the_province_is_known() {
        Events.settleTheProvince();
    }

    @Test
    void an_agency_is_told_its_part_in_the_readers_language() {
        publish(
                plan.task(
                        "III.12",
                        part("LEAD", HOME_AFFAIRS),
                        part("COORDINATE", ORGANISATION_BOARD)));

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(1));
        eventually(() -> assertThat(planner.about(plan.id())).hasSize(1));
        var entry = officer.about(plan.id()).getFirst();
        assertThat(entry.kind()).isEqualTo("task-assigned");
        assertThat(entry.title()).isEqualTo("Nhiệm vụ mới: mục III.12, kế hoạch 77-KH/TU");
        assertThat(entry.body())
                .isEqualTo(
                        "Rà soát chức năng, nhiệm vụ. Vai trò của cơ quan: chủ trì. Thời hạn: quý II/2018; ngày cuối cùng: 30/6/2018.");
        assertThat(planner.about(plan.id()).getFirst().body()).contains("phối hợp");
        assertThat(officer.speaking("en").about(plan.id()).getFirst().body())
                .contains("Your agency's part: lead. Deadline: quý II/2018");
    }

    @Test
    void the_monitor_hears_of_issue_completion_and_lateness_and_of_no_report() {
        var task = plan.task("III.1", part("LEAD", HOME_AFFAIRS));

        publish(
                plan.issued(1),
                task,
                plan.progress(task),
                plan.lateness(task),
                plan.completion(task));

        eventually(
                () ->
                        assertThat(planner.about(plan.id()))
                                .extracting(InboxEntryView::kind)
                                .containsExactlyInAnyOrder(
                                        "task-completed", "task-overdue", "plan-issued"));
        assertThat(officer.about(plan.id()))
                .extracting(InboxEntryView::kind)
                .containsExactly("task-overdue", "task-assigned");
        assertThat(officer.about(plan.id()).getFirst().title())
                .isEqualTo("Quá hạn 9 ngày: mục III.1, kế hoạch 77-KH/TU");
        assertThat(planner.about(plan.id()))
                .extracting(InboxEntryView::body)
                .anyMatch(body -> body.contains("Vai trò của cơ quan: ban hành; theo dõi, đôn đốc"))
                .anyMatch(body -> body.contains("Sở Nội vụ hoàn thành ngày 2/5/2018"));
    }

    @Test
    void a_successor_is_told_what_comes_to_it_and_from_whom() {
        var old = AgencyOfProvince.named("Sở Lao động");
        var task = plan.task("III.2", part("LEAD", old.id()));

        publish(old.established(), old.mergedInto(SampleProvince.agency(HOME_AFFAIRS)));
        publish(plan.move(task, old.id(), HOME_AFFAIRS));

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(1));
        assertThat(officer.about(plan.id()).getFirst().title())
                .isEqualTo("Tiếp nhận nhiệm vụ mục III.2 từ Sở Lao động");
        eventually(
                () ->
                        assertThat(officer.all())
                                .anyMatch(
                                        entry ->
                                                entry.title().equals("Kế thừa Sở Lao động")
                                                        && entry.body()
                                                                .contains(
                                                                        "Theo 12/QĐ-UBND ngày 20/4/2018 của UBND tỉnh Hậu Giang, từ ngày 1/5/2018")));
    }

    @Test
    void it_does_not_matter_whether_the_notice_or_the_agency_or_its_merger_is_heard_of_first() {
        var unknown = AgencyOfProvince.named("Sở Lao động");
        publish(plan.task("III.3", part("LEAD", unknown.id()), part("ADVISE", ORGANISATION_BOARD)));
        eventually(() -> assertThat(planner.about(plan.id())).hasSize(1));

        publish(unknown.mergedInto(SampleProvince.agency(HOME_AFFAIRS)));

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(1));
        assertThat(officer.about(plan.id()).getFirst().agencyId()).isEqualTo(unknown.id());

        publish(plan.task("III.4", part("LEAD", unknown.id())));

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(2));
        assertThat(officer.about(plan.id()).getFirst().agencyId()).isEqualTo(HOME_AFFAIRS);
    }

    @Test
    void an_event_that_comes_twice_is_told_once() {
        Events.publishTwice(plan.task("III.5", part("LEAD", HOME_AFFAIRS)));
        publish(plan.task("III.6", part("ADVISE", HOME_AFFAIRS), part("COORDINATE", HOME_AFFAIRS)));

        eventually(
                () ->
                        assertThat(officer.about(plan.id()))
                                .extracting(InboxEntryView::title)
                                .containsExactlyInAnyOrder(
                                        "Nhiệm vụ mới: mục III.5, kế hoạch 77-KH/TU",
                                        "Nhiệm vụ mới: mục III.6, kế hoạch 77-KH/TU"));
        assertThat(officer.about(plan.id()))
                .anyMatch(entry -> entry.body().contains("tham mưu, phối hợp"));
    }

    @Test
    void what_an_account_has_read_is_its_own() {
        publish(plan.task("III.7", part("LEAD", HOME_AFFAIRS)));
        eventually(() -> assertThat(officer.unreadAbout(plan.id())).hasSize(1));
        var entry = officer.about(plan.id()).getFirst().id();

        var first = officer.read(entry);
        var again = officer.read(entry);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("readAt")).isEqualTo(first.path("readAt"));
        assertThat(officer.unreadAbout(plan.id())).isEmpty();
        assertThat(officer.about(plan.id())).hasSize(1);
        assertThat(NotificationsApi.as("registrar").unreadAbout(plan.id())).hasSize(1);
    }

    @Test
    void unread_is_asked_for_with_true_or_false() {
        var refusal = officer.unread("x");

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.<String>path("errors[0].field")).isEqualTo("unread");
    }

    @Test
    void another_agencys_notice_does_not_exist() {
        publish(plan.task("III.8", part("LEAD", HOME_AFFAIRS)));
        eventually(() -> assertThat(officer.about(plan.id())).hasSize(1));
        var entry = officer.about(plan.id()).getFirst().id();

        var refusal = planner.read(entry);

        assertThat(refusal.statusCode()).isEqualTo(404);
        assertThat(refusal.<String>path("code")).isEqualTo("entry-not-found");
        assertThat(NotificationsApi.as("demo").read(entry).statusCode()).isEqualTo(404);
    }

    @Test
    void an_account_without_agency_has_an_empty_inbox() {
        assertThat(NotificationsApi.as("demo").all()).isEmpty();
    }

    @Test
    void the_inbox_comes_in_pages_newest_first() {
        for (var ref : new String[] {"III.1", "III.2", "III.3"}) {
            publish(plan.task(ref, part("LEAD", HOME_AFFAIRS), part("DIRECT", FINANCE)));
            eventually(
                    () ->
                            assertThat(officer.about(plan.id()))
                                    .anyMatch(entry -> entry.title().contains(ref)));
        }

        var first = officer.inbox(2, null);
        var second = officer.inbox(2, first.path("next"));

        assertThat(first.<String>path("items[0].title")).contains("III.3");
        assertThat(first.<String>path("items[1].title")).contains("III.2");
        assertThat(second.<String>path("items[0].title")).contains("III.1");
    }

    @Test
    void notices_wait_for_the_database_and_none_is_lost() {
        RealParts.client().stopPostgres();
        publish(plan.task("III.9", part("LEAD", HOME_AFFAIRS)));
        publish(plan.task("III.10", part("LEAD", HOME_AFFAIRS)));
        RealParts.client().startPostgres();

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(2));
    }
}
