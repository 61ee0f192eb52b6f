package vn.tinhgon.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.Mails;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.notifications.testing.TaskInMotion;
import vn.tinhgon.parts.Mail;
import vn.tinhgon.platform.registry.RegistryCopy;

@QuarkusTest
class LetterWordsTest {

    private final AgencyOfProvince agency = AgencyOfProvince.named("Sở Tư pháp");
    private final PlanOfProvince plan = PlanOfProvince.by(agency.id(), agency.id());

    @Inject Post post;
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_agency_is_known() {
        Events.settleTheProvince();
        publish(agency.established());
        eventually(() -> assertThat(registry.named(List.of(agency.id()))).hasSize(1));
        post.hold();
    }

    @AfterEach
    void the_postman_walks() {
        post.release();
    }

    @Test
    void what_presses_most_is_counted_in_the_subject_and_comes_first() {
        var first = plan.task("III.1", part("LEAD", agency.id()));
        var second = plan.task("III.2", part("LEAD", agency.id()));
        publish(
                first,
                second,
                plan.completion(second),
                plan.lateness(first),
                plan.lateness(second));

        var letter = onlyLetter(5);

        assertThat(letter.subject())
                .isEqualTo("[Tinh Gọn] 2 nhiệm vụ quá hạn, kế hoạch 77-KH/TU và 3 thông báo khác");
        assertThat(letter.text())
                .containsSubsequence(
                        "1. Quá hạn 9 ngày: mục III.1",
                        "2. Quá hạn 9 ngày: mục III.2",
                        "3. Đã hoàn thành nhiệm vụ mục III.2",
                        "4. Nhiệm vụ mới: mục III.1",
                        "5. Nhiệm vụ mới: mục III.2");
    }

    @Test
    void notices_of_one_kind_are_counted_together() {
        publish(
                plan.task("III.1", part("LEAD", agency.id())),
                plan.task("III.2", part("LEAD", agency.id())));

        assertThat(onlyLetter(2).subject())
                .isEqualTo("[Tinh Gọn] 2 nhiệm vụ mới, kế hoạch 77-KH/TU");
    }

    @Test
    void parts_with_commas_of_their_own_are_parted_by_semicolons() {
        publish(plan.task("III.1", part("LEAD", agency.id()), part("MONITOR", agency.id())));

        assertThat(onlyLetter(1).text())
                .contains("Vai trò của cơ quan: chủ trì; theo dõi, đôn đốc. Thời hạn");
    }

    @Test
    void a_shortened_title_ends_its_sentence_by_itself() {
        publish(plan.titled("Rà soát, sắp xếp…").task("III.1", part("LEAD", agency.id())));

        assertThat(onlyLetter(1).text()).contains("Rà soát, sắp xếp… Vai trò của cơ quan");
    }

    @Test
    void whatever_happens_to_a_deadline_is_worded_with_its_days_and_its_reason() {
        var task = plan.task("III.1", part("LEAD", agency.id()));
        publish(
                plan.nearness(task),
                plan.requestForTime(task),
                plan.decisionOnTime(task, true),
                plan.otherDay(task, "TRIGGERED"),
                plan.silence(task));

        assertThat(onlyLetter(5).text())
                .containsSubsequence(
                        "1. Còn 7 ngày: mục III.1",
                        "2. Xin gia hạn đến 30/9/2018: mục III.1",
                        "Lý do: Chờ hướng dẫn.",
                        "3. Gia hạn được chấp thuận: mục III.1",
                        "4. Thời hạn mới 30/9/2018: mục III.1",
                        "Lý do: sự kiện làm bắt đầu thời hạn đã xảy ra.",
                        "5. Chưa có báo cáo: mục III.1",
                        "Thông tin gần nhất ngày 30/12/2017");
    }

    @Test
    void how_a_pilot_goes_is_worded_with_its_days_and_what_was_decided() {
        var task =
                new TaskInMotion(plan.task("III.5", part("LEAD", agency.id())), UUID.randomUUID());
        publish(
                task.pilot(agency.id()),
                task.pilotReviewDue(-7),
                task.pilotReviewed(),
                task.pilotScaled(agency.id()),
                task.pilotWithdrawn(agency.id()));

        assertThat(onlyLetter(5).text())
                .containsSubsequence(
                        "1. Thí điểm, tổng kết ngày",
                        "2. Không còn là thí điểm: mục III.5",
                        "Lý do: Ghi nhầm nhiệm vụ.",
                        "3. Thí điểm, nhân rộng: mục III.5",
                        "theo 512-QĐ/TU ngày",
                        "của Ban Thường vụ Tỉnh ủy",
                        "chủ trì; theo dõi, đôn đốc; nơi thí điểm",
                        "4. Đã tổng kết thí điểm: mục III.5",
                        "5. Thí điểm: mục III.5",
                        "Cơ quan thí điểm: Sở Tư pháp");
    }

    private Mail onlyLetter(int notices) {
        post.bring(agency, notices);
        // A round that was under way when the postman was held may be the one that brings it.
        eventually(() -> assertThat(Mails.to(agency.mailbox())).hasSize(1));
        return Mails.to(agency.mailbox()).getFirst();
    }
}
