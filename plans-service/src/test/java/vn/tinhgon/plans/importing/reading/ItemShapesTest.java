package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.task.AssignmentRole;

/** What is a task, a subtask, a group, and what is none of them. */
class ItemShapesTest {

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC ĐÍCH, YÊU CẦU",
                "I. CĂN CỨ PHÁP LÝ",
                "I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN",
                "I. QUAN ĐIỂM, MỤC TIÊU",
                "I. KINH PHÍ THỰC HIỆN",
                "I. HIỆN TRẠNG TỔ CHỨC",
                "I. ĐẶT VẤN ĐỀ",
                "I. VỀ KẾT QUẢ ĐẠT ĐƯỢC",
            })
    void parts_of_other_things_have_no_tasks(String part) {
        assertThat(read(part + "\n1. Nâng cao nhận thức.\nII. NHIỆM VỤ\n1. Rà soát biên chế."))
                .isEqualTo("TASK II.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II. NHIỆM VỤ VÀ GIẢI PHÁP",
                "II. MỤC TIÊU, NHIỆM VỤ",
                "II. Nội dung thực hiện",
                "II. TỔ CHỨC THỰC HIỆN",
                "II. LỘ TRÌNH VÀ PHÂN CÔNG",
                "II. CÔNG TÁC CÁN BỘ",
                "II. ĐỊNH HƯỚNG SẮP XẾP TỔ CHỨC BỘ MÁY",
            })
    void other_parts_have(String part) {
        assertThat(read("I. MỤC ĐÍCH\n1. Gọn.\n" + part + "\n1. Rà soát biên chế."))
                .isEqualTo("TASK II.1");
    }

    @Test
    void labels_before_the_first_bullet_make_an_item_a_task_whatever_its_bullets_say() {
        assertThat(
                        read(
                                """
                                I. NHIỆM VỤ
                                1. Sắp xếp các trung tâm
                                - Cơ quan chủ trì: Sở Nội vụ.
                                - Nhập hai trung tâm dạy nghề. Cơ quan chủ trì: Sở Y tế.
                                - Chuyển tài sản. Cơ quan chủ trì: Sở Tài chính.
                                """))
                .isEqualTo("TASK I.1, SUBTASK I.1-a, SUBTASK I.1-b");
    }

    @Test
    void purpose_and_requirements_may_be_items_of_a_document_without_parts() {
        assertThat(
                        read(
                                """
                                1. Mục đích, yêu cầu
                                1.1. Nâng cao nhận thức của cán bộ.
                                2. Nội dung
                                2.1. Rà soát biên chế.
                                2.2. Lập đề án.
                                """))
                .isEqualTo("GROUP 2, TASK 2.1, TASK 2.2");
    }

    @Test
    void bullets_under_an_item_are_subtasks_and_those_under_them_are_counted() {
        assertThat(
                        read(
                                """
                                1. Rà soát biên chế, trong đó tập trung:
                                - Biên chế công chức;
                                + Cấp tỉnh;
                                + Cấp huyện.
                                - Biên chế viên chức.
                                """))
                .isEqualTo("TASK 1, SUBTASK 1-a, SUBTASK 1-a1, SUBTASK 1-a2, SUBTASK 1-b");
    }

    @Test
    void a_single_bullet_under_a_bare_heading_describes_it() {
        assertThat(read("1. Công tác cán bộ\n- Bố trí lại cán bộ dôi dư.")).isEqualTo("TASK 1");
    }

    @Test
    void a_single_bullet_describes_a_heading_that_says_what_to_do_too() {
        var tasks =
                reader.read(
                                "1. Tiếp tục tinh giản biên chế\n- Sở Nội vụ chủ trì rà soát đối tượng trong năm 2026.")
                        .tasks();

        assertThat(tasks).extracting(ReadTask::ref).containsExactly("1");
        assertThat(tasks.getFirst().assignments())
                .containsExactly(new ReadAssignment(AssignmentRole.LEAD, "Sở Nội vụ"));
    }

    @Test
    void a_bare_heading_with_several_bullets_is_a_group() {
        assertThat(read("1. Đối với khối Đảng\n- Hợp nhất hai ban.\n- Kết thúc một ban."))
                .isEqualTo("GROUP 1, SUBTASK 1-a, SUBTASK 1-b");
    }

    @Test
    void a_heading_that_charges_a_body_is_a_task() {
        assertThat(read("1. Sở Nội vụ\n- Theo dõi chung.\n- Báo cáo hằng tháng."))
                .isEqualTo("TASK 1, SUBTASK 1-a, SUBTASK 1-b");
    }

    @Test
    void a_heading_with_one_set_of_labels_is_a_task_and_with_several_a_group() {
        assertThat(
                        read(
                                """
                                1. Về tuyên truyền
                                - Mở chuyên mục.
                                - Cơ quan chủ trì: Sở Văn hóa.
                                - Thời gian: thường xuyên.
                                2. Về cán bộ
                                - Rà soát cấp phó.
                                - Cơ quan chủ trì: Sở Nội vụ.
                                - Bố trí dôi dư.
                                - Cơ quan chủ trì: Sở Y tế.
                                """))
                .isEqualTo("TASK 1, GROUP 2, SUBTASK 2-a, SUBTASK 2-b");
    }

    @Test
    void letters_of_a_charged_body_are_its_tasks() {
        var tasks = reader.read("1. Sở Nội vụ:\na) Thẩm định đề án.\nb) Theo dõi chung.").tasks();

        assertThat(tasks).extracting(ReadTask::ref).containsExactly("1", "1.a", "1.b");
        assertThat(tasks.getLast().assignments())
                .extracting(ReadAssignment::agency)
                .containsExactly("Sở Nội vụ");
    }

    @Test
    void an_item_with_a_sentence_of_its_own_is_a_task_though_items_follow() {
        assertThat(
                        read(
                                """
                                1. Huyện ủy chỉ đạo các chi bộ thực hiện nghiêm Kết luận của Tỉnh ủy và định hướng sắp xếp bộ máy tinh gọn. Cụ thể:
                                1.1. Hợp nhất hai phòng.
                                2. Huyện ủy yêu cầu các chi bộ tập trung thực hiện tốt một số nhiệm vụ, giải pháp sau:
                                2.1. Rà soát biên chế.
                                """))
                .isEqualTo("TASK 1, TASK 1.1, GROUP 2, TASK 2.1");
    }

    @Test
    void a_plan_within_a_decision_is_read_and_its_articles_are_not() {
        assertThat(
                        read(
                                """
                                QUYẾT ĐỊNH
                                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch sắp xếp.
                                Điều 2. Quyết định này có hiệu lực từ ngày ký.
                                Nơi nhận:
                                - Như Điều 2.
                                KẾ HOẠCH
                                Sắp xếp các phòng
                                I. NHIỆM VỤ
                                1. Rà soát biên chế.
                                """))
                .isEqualTo("TASK I.1");
    }

    @Test
    void what_a_scanner_makes_of_a_number_is_put_right() {
        assertThat(
                        read(
                                "Il. NHIỆM VỤ\nl. Rà soát biên chế.\n2. Lập đề án.\nIll. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi."))
                .isEqualTo("TASK II.1, TASK II.2, TASK III.1");
    }

    @Test
    void headings_that_were_glued_to_the_text_are_found() {
        assertThat(
                        read(
                                "Ủy ban ban hành Kế hoạch như sau: I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích: gọn.\nII. NHIỆM VỤ CỤ THỂ 1. Rà soát biên chế. III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi."))
                .isEqualTo("TASK II.1, TASK III.1");
    }

    @Test
    void lettered_labels_belong_to_the_item_above_them() {
        var task =
                reader.read(
                                """
                                1. Công tác tuyên truyền
                                a) Nội dung: Quán triệt tới toàn thể cán bộ.
                                b) Đơn vị chủ trì (tham mưu thực hiện): Phòng Nội vụ.
                                c) Thời gian thực hiện: Quý I/2026.
                                """)
                        .tasks();

        assertThat(task).extracting(ReadTask::ref).containsExactly("1");
        assertThat(task.getFirst().assignments())
                .containsExactly(new ReadAssignment(AssignmentRole.LEAD, "Phòng Nội vụ"));
        assertThat(task.getFirst().deadline().due()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void what_the_document_says_of_itself_at_the_end_is_no_part_of_the_last_task() {
        var last =
                reader.read(
                                """
                                1. Sở Nội vụ theo dõi chung.
                                Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo trước ngày 30/12/2026.
                                """)
                        .tasks()
                        .getLast();

        assertThat(last.deadline().due()).isEmpty();
    }

    private String read(String text) {
        return reader.read(text).tasks().stream()
                .map(task -> task.kind() + " " + task.ref())
                .collect(joining(", "));
    }
}
