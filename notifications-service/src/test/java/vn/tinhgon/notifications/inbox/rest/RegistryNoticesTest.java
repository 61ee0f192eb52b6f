package vn.tinhgon.notifications.inbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.AgencyOfProvince.DECISION;
import static vn.tinhgon.notifications.testing.AgencyOfProvince.EFFECTIVE;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;
import static vn.tinhgon.platform.testing.SampleProvince.HOME_AFFAIRS;
import static vn.tinhgon.platform.testing.SampleProvince.ORGANISATION_BOARD;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.events.PilotReviewDue;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.events.StaffingLimitExceeded;
import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.NotificationsApi;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class RegistryNoticesTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final AgencyOfProvince old = AgencyOfProvince.named("Sở Lao động " + mark);
    private final NotificationsApi officer = NotificationsApi.as("officer");

    @BeforeEach
    void the_province_is_known() {
        Events.settleTheProvince();
    }

    @Test
    void an_officer_reads_in_both_languages_what_a_case_does_to_the_agency() {
        var known =
                new RestructuringCase(
                        UUID.randomUUID(),
                        "Sắp xếp các sở " + mark,
                        List.of("CONSOLIDATE", "RENAME"),
                        "vn.93",
                        "PROVINCE",
                        List.of(HOME_AFFAIRS),
                        EFFECTIVE,
                        1,
                        1);

        publish(
                new RestructuringSubmitted(known),
                new RestructuringRejected(known, "thiếu căn cứ"),
                new RestructuringApproved(known, DECISION),
                new RestructuringWithdrawn(known, "chờ hướng dẫn"));

        eventually(
                () ->
                        assertThat(titles(officer))
                                .containsExactlyInAnyOrder(
                                        "Phương án sắp xếp chờ phê duyệt: Sắp xếp các sở " + mark,
                                        "Không phê duyệt sắp xếp: Sắp xếp các sở " + mark,
                                        "Đã quyết định sắp xếp: Sắp xếp các sở " + mark,
                                        "Rút phương án sắp xếp: Sắp xếp các sở " + mark));
        assertThat(titles(officer.speaking("en")))
                .contains("A restructuring is decided: Sắp xếp các sở " + mark);
        assertThat(officer.all())
                .extracting(InboxEntryView::body)
                .contains(
                        "Theo 12/QĐ-UBND ngày 20/4/2018 của UBND tỉnh Hậu Giang, việc sắp xếp (hình thức: hợp nhất, đổi tên) có hiệu lực từ ngày 1/5/2018.");
    }

    @Test
    void an_officer_reads_what_becomes_of_the_agency_and_comes_from_others() {
        var own = SampleProvince.agency(HOME_AFFAIRS);
        var other = AgencyOfProvince.named("Sở Dạy nghề " + mark);
        var third = AgencyOfProvince.named("Chi cục " + mark);
        var function =
                new MovedFunction(UUID.randomUUID(), "Dạy nghề", "Lao động", HOME_AFFAIRS, null);

        publish(
                third.established(),
                third.movedBelow(HOME_AFFAIRS),
                third.handsOver(function),
                other.established(),
                other.dissolved(function),
                old.established(),
                old.dividedInto(own, third.state()),
                new AgencyRenamed(own, "Ban " + mark, UUID.randomUUID(), DECISION, EFFECTIVE));

        eventually(
                () ->
                        assertThat(officer.all())
                                .extracting(entry -> entry.title() + " | " + entry.body())
                                .anyMatch(
                                        text ->
                                                text.startsWith(
                                                        "Chuyển chức năng, nhiệm vụ của Chi cục "
                                                                + mark))
                                .anyMatch(
                                        text ->
                                                text.startsWith(
                                                        "Thay đổi vị trí trong hệ thống tổ chức: Chi cục "
                                                                + mark))
                                .anyMatch(
                                        text ->
                                                text.startsWith(
                                                                "Tiếp nhận chức năng, nhiệm vụ của Sở Dạy nghề "
                                                                        + mark)
                                                        && text.contains(
                                                                "cơ quan tiếp nhận: Dạy nghề."))
                                .anyMatch(
                                        text ->
                                                text.startsWith("Chia, tách Sở Lao động " + mark)
                                                        && text.contains(
                                                                "Sở Nội vụ, Chi cục " + mark))
                                .anyMatch(
                                        text ->
                                                text.contains(
                                                        "Ban "
                                                                + mark
                                                                + " được đổi tên thành Sở Nội vụ")));
    }

    @Test
    void an_officer_reads_of_limits_reviews_and_the_agencys_return() {
        var own = SampleProvince.agency(HOME_AFFAIRS);

        publish(
                new StaffingLimitExceeded(
                        HOME_AFFAIRS,
                        "Sở Nội vụ",
                        "DEPUTIES",
                        null,
                        5,
                        3,
                        "Nghị định " + mark,
                        null,
                        null,
                        "vn.93",
                        "PROVINCE",
                        EFFECTIVE),
                new PilotReviewDue(
                        UUID.randomUUID(),
                        "Mô hình " + mark,
                        List.of(HOME_AFFAIRS),
                        EFFECTIVE,
                        EFFECTIVE.plusYears(1),
                        "vn.93",
                        "PROVINCE"),
                new AgencyRestored(own, UUID.randomUUID(), UUID.randomUUID(), DECISION, EFFECTIVE));

        eventually(
                () ->
                        assertThat(officer.all())
                                .extracting(entry -> entry.title() + " | " + entry.body())
                                .anyMatch(
                                        text ->
                                                text.equals(
                                                        "Chưa đúng giới hạn về số cấp phó: 5, giới hạn 3 | Từ ngày 1/5/2018, số cấp phó (tất cả) của cơ quan là 5, giới hạn là 3. Căn cứ: Nghị định "
                                                                + mark
                                                                + ". Hạn giải quyết: chưa ấn định."))
                                .anyMatch(
                                        text ->
                                                text.startsWith(
                                                        "Đến hạn đánh giá thí điểm: Mô hình "
                                                                + mark))
                                .anyMatch(text -> text.startsWith("Khôi phục Sở Nội vụ")));
    }

    @Test
    void what_nobody_holds_any_more_is_told_to_those_who_answer_for_the_plan() {
        var plan = PlanOfProvince.by(ORGANISATION_BOARD, ORGANISATION_BOARD);
        var planner = NotificationsApi.as("planner");
        publish(old.established());

        publish(plan.vacancy(plan.task("III.2", part("LEAD", old.id())), old.id(), HOME_AFFAIRS));

        eventually(() -> assertThat(planner.about(plan.id())).hasSize(1));
        var entry = planner.about(plan.id()).getFirst();
        assertThat(entry.title()).isEqualTo("Phải giao lại: mục III.2, kế hoạch 77-KH/TU");
        eventually(
                () ->
                        assertThat(planner.about(plan.id()).getFirst().body())
                                .contains(
                                        old.name()
                                                + " (vai trò: chủ trì) đã kết thúc từ ngày 1/5/2018",
                                        "Các cơ quan tiếp nhận chức năng: Sở Nội vụ"));
    }

    @Test
    void people_of_a_divided_agency_read_its_notices_with_the_main_heir() {
        var plan = PlanOfProvince.by(ORGANISATION_BOARD, ORGANISATION_BOARD);
        var third = AgencyOfProvince.named("Chi cục " + mark);
        publish(old.established());
        publish(plan.task("III.1", part("LEAD", old.id())));

        publish(old.dividedInto(SampleProvince.agency(HOME_AFFAIRS), third.state()));

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(1));
    }

    private List<String> titles(NotificationsApi reader) {
        return reader.all().stream()
                .map(InboxEntryView::title)
                .filter(title -> title.contains(mark))
                .toList();
    }
}
