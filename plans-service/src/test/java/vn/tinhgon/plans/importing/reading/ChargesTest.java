package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.task.AssignmentRole;

/** Whom headings, articles and the last words of a document charge with what. */
class ChargesTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void where_work_is_shared_out_a_heading_about_bodies_charges_them() {
        var tasks =
                reader.read(
                                """
                                I. NHIỆM VỤ
                                1. Đối với các xã
                                a) Rà soát ranh giới.
                                II. TỔ CHỨC THỰC HIỆN
                                1. Đối với Sở Nội vụ
                                a) Hướng dẫn các xã.
                                2. Đối với Sở Y tế
                                - Rà soát các trạm.
                                - Chuyển hồ sơ.
                                """)
                        .tasks();

        assertThat(tasks)
                .filteredOn(task -> task.kind() == TaskKind.TASK)
                .extracting(ReadTask::ref, task -> task.agencies(AssignmentRole.LEAD))
                .containsExactly(
                        tuple("I.1.a", List.of()),
                        tuple("II.1.a", List.of("Sở Nội vụ")),
                        tuple("II.2", List.of("Sở Y tế")));
    }

    @Test
    void an_article_of_a_decision_that_is_a_duty_is_a_task() {
        assertThat(
                        read(
                                """
                                Điều 1. Phê duyệt Đề án với các nội dung sau:
                                I. MỤC TIÊU
                                1. Gọn bộ máy.
                                II. NHIỆM VỤ
                                1. Rà soát biên chế.
                                Điều 2. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính theo dõi.
                                Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
                                Điều 4. Tổ chức thực hiện
                                - Công khai trên mạng.
                                Điều 5. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.
                                """))
                .isEqualTo("TASK II.1, TASK Đ2, SUBTASK Đ4-a");
    }

    @Test
    void what_a_decision_encloses_begins_anew_where_its_signature_was_lost() {
        assertThat(
                        read(
                                """
                                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch sắp xếp các hội.
                                Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.
                                KẾ HOẠCH
                                Sắp xếp các hội
                                I. NHIỆM VỤ
                                1. Rà soát biên chế.
                                """))
                .isEqualTo("TASK I.1");
    }

    @Test
    void what_a_chapter_is_about_may_stand_on_the_next_line() {
        assertThat(
                        read(
                                """
                                Phần I
                                MỤC ĐÍCH, YÊU CẦU
                                1. Nâng cao nhận thức.
                                Phần II
                                NỘI DUNG
                                1. Rà soát biên chế.
                                """))
                .isEqualTo("TASK II.1");
    }

    @Test
    void a_heading_of_bodies_is_over_where_their_duty_begins() {
        assertThat(
                        reader.read(
                                        """
                                        I. TỔ CHỨC THỰC HIỆN
                                        1. Công an xã, Ban Chỉ huy Quân sự xã
                                        Chỉ đạo lực lượng giữ gìn trật tự ở những nơi sắp xếp.
                                        """)
                                .tasks()
                                .getFirst()
                                .agencies(AssignmentRole.IMPLEMENT))
                .containsExactly("Công an xã", "Ban Chỉ huy Quân sự xã");
    }

    @Test
    void what_the_document_asks_of_all_at_its_end_is_no_part_of_the_last_task() {
        assertThat(
                        reader.read(
                                        """
                                        1. Sở Nội vụ theo dõi chung.
                                        Yêu cầu Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã nghiêm túc triển khai thực hiện./.
                                        """)
                                .tasks()
                                .getLast()
                                .agencies(AssignmentRole.IMPLEMENT))
                .isEmpty();
    }

    private String read(String text) {
        return reader.read(text).tasks().stream()
                .map(task -> task.kind() + " " + task.ref())
                .collect(joining(", "));
    }
}
