package vn.tinhgon.notifications.inbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;
import static vn.tinhgon.platform.testing.SampleProvince.HOME_AFFAIRS;
import static vn.tinhgon.platform.testing.SampleProvince.ORGANISATION_BOARD;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.NotificationsApi;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.notifications.testing.TaskInMotion;

/** How the work on a task goes, in the words of the inbox. */
@QuarkusTest
class CourseNoticesTest {

    private final PlanOfProvince plan = PlanOfProvince.by(ORGANISATION_BOARD, ORGANISATION_BOARD);
    private final NotificationsApi officer = NotificationsApi.as("officer");
    private final TaskInMotion task =
            new TaskInMotion(
                    plan.task(
                            "III.1",
                            part("LEAD", HOME_AFFAIRS),
                            part("COORDINATE", ORGANISATION_BOARD)),
                    ORGANISATION_BOARD);

    @BeforeEach
    void the_province_is_known() {
        Events.settleTheProvince();
    }

    @Test
    void the_lead_reads_who_is_silent_and_since_when() {
        publish(task.silent());

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(1));
        var entry = officer.about(plan.id()).getFirst();
        assertThat(entry.title())
                .isEqualTo(
                        "Chưa có phần phối hợp của Ban Tổ chức Tỉnh ủy: mục III.1, kế hoạch 77-KH/TU");
        assertThat(entry.body())
                .isEqualTo(
                        "Rà soát chức năng, nhiệm vụ. Ban Tổ chức Tỉnh ủy (vai trò: phối hợp) phải gửi phần của mình chậm nhất ngày 2/5/2018, đã quá 3 ngày. Cơ quan chủ trì: Sở Nội vụ.");
        assertThat(officer.speaking("en").about(plan.id()).getFirst().body())
                .contains("owed its part by 2/5/2018 and is 3 days late");
    }

    @Test
    void every_turn_has_its_words_in_both_languages() {
        publish(
                task.contributed(),
                task.returned(),
                task.suspended(),
                task.resumed(),
                task.cancelled());

        eventually(() -> assertThat(officer.about(plan.id())).hasSize(5));
        assertThat(officer.about(plan.id()))
                .extracting(InboxEntryView::body)
                .anyMatch(body -> body.contains("Ban Tổ chức Tỉnh ủy gửi ngày 2/5/2018"))
                .anyMatch(body -> body.contains("Trả lại ngày 2/5/2018: Chưa có quyết định"))
                .anyMatch(body -> body.contains("Tạm dừng từ ngày 2/5/2018: Chờ hướng dẫn"))
                .anyMatch(body -> body.contains("Ngày cuối cùng: 30/6/2018"))
                .anyMatch(body -> body.contains("Không phải thực hiện nữa từ ngày 2/5/2018"));
        assertThat(officer.speaking("en").about(plan.id()))
                .extracting(InboxEntryView::title)
                .containsExactlyInAnyOrder(
                        "Contribution received: item III.1, plan 77-KH/TU",
                        "Completion returned: item III.1, plan 77-KH/TU",
                        "Task suspended: item III.1, plan 77-KH/TU",
                        "Task resumed: item III.1, plan 77-KH/TU",
                        "Task cancelled: item III.1, plan 77-KH/TU");
    }

    @Test
    void the_monitor_reads_what_it_has_to_answer_and_the_coordinator_what_is_asked_of_it() {
        var planner = NotificationsApi.as("planner");
        publish(task.submitted(), task.asked());

        eventually(() -> assertThat(planner.about(plan.id())).hasSize(2));
        assertThat(planner.about(plan.id()))
                .extracting(InboxEntryView::body)
                .anyMatch(body -> body.contains("Sở Nội vụ báo hoàn thành ngày 2/5/2018"))
                .anyMatch(body -> body.contains("Sở Nội vụ đề nghị: Số liệu biên chế"));
    }

    @Test
    void reminders_of_answers_and_of_plans_below_have_their_words_in_both_languages() {
        publish(
                task.answerDueSoon(HOME_AFFAIRS),
                task.answerOverdue(HOME_AFFAIRS),
                task.answerOrphaned(HOME_AFFAIRS),
                task.watchOrphaned(HOME_AFFAIRS));
        var planner = NotificationsApi.as("planner");

        eventually(() -> assertThat(planner.about(plan.id())).hasSize(2));
        eventually(() -> assertThat(officer.about(plan.id())).hasSize(3));
        assertThat(planner.about(plan.id()))
                .extracting(InboxEntryView::title)
                .containsExactlyInAnyOrder(
                        "Còn 5 ngày để trả lời vướng mắc: mục III.1, kế hoạch 77-KH/TU",
                        "Quá hạn 3 ngày, chưa trả lời vướng mắc: mục III.1, kế hoạch 77-KH/TU");
        assertThat(officer.about(plan.id()))
                .extracting(InboxEntryView::body)
                .anyMatch(
                        body ->
                                body.contains(
                                        "Ban Tổ chức Tỉnh ủy phải trả lời chậm nhất ngày 2/5/2018: Chưa có hướng dẫn"))
                .anyMatch(body -> body.contains("cần chuyển vướng mắc đến cơ quan khác"))
                .anyMatch(body -> body.contains("Việc: theo dõi, đôn đốc kế hoạch."));
        assertThat(officer.speaking("en").about(plan.id()))
                .extracting(InboxEntryView::title)
                .containsExactlyInAnyOrder(
                        "3 days late, obstacle not answered: item III.1, plan 77-KH/TU",
                        "Nobody answers an obstacle any more: item III.1, plan 77-KH/TU",
                        "To be given to another (to watch over the plan): plan 77-KH/TU");
    }

    @Test
    void an_agency_below_reads_where_it_finds_the_task_that_was_handed_down() {
        var draft = UUID.randomUUID();
        var planner = NotificationsApi.as("planner");
        publish(task.handedDown(draft));

        eventually(() -> assertThat(planner.about(draft)).hasSize(1));
        var entry = planner.about(draft).getFirst();
        assertThat(entry.title()).isEqualTo("Nhiệm vụ giao xuống: mục III.1, kế hoạch 77-KH/TU");
        assertThat(entry.body())
                .contains(
                        "trong dự thảo kế hoạch của cơ quan bạn, mục II.4; ngày cuối cùng: 2/5/2018");
    }
}
