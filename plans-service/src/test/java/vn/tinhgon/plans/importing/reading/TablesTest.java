package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.task.AssignmentRole;

/** Tables of work, kept as tables or flattened to one cell a line. */
class TablesTest {

    private static final String HEADING =
            "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |\n|---|---|---|---|---|---|\n";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void a_row_is_a_task_with_what_its_columns_hold() {
        var task =
                only(
                        "PHỤ LỤC 2\n"
                                + HEADING
                                + "| 1 | Lập đề án | Sở Nội vụ | Sở Tài chính, Sở Y tế | Quý II/2026 | Đề án |");

        assertThat(task.ref()).isEqualTo("PL2.1");
        assertThat(task.title()).isEqualTo("Lập đề án");
        assertThat(task.agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
        assertThat(task.agencies(AssignmentRole.COORDINATE))
                .containsExactly("Sở Tài chính", "Sở Y tế");
        assertThat(task.deadline().kind()).isEqualTo(DeadlineKind.QUARTER);
        assertThat(task.product()).isEqualTo("Đề án");
    }

    @Test
    void who_has_no_column_may_be_named_by_a_label_in_the_cell_of_the_task() {
        var task =
                only(
                        "PHỤ LỤC 2\n"
                                + HEADING
                                + "| 1 | Lập đề án. Cơ quan chỉ đạo: Ban Chỉ đạo tỉnh. | Sở Nội vụ | | Quý II/2026 | |");

        assertThat(task.title()).isEqualTo("Lập đề án");
        assertThat(task.agencies(AssignmentRole.DIRECT)).containsExactly("Ban Chỉ đạo tỉnh");
        assertThat(task.agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
    }

    @Test
    void rows_that_name_nobody_are_headings_and_a_restarted_count_is_told_apart() {
        assertThat(
                        read(
                                "PHỤ LỤC\n"
                                        + HEADING
                                        + """
                                        | I | Thể chế | | | | |
                                        | 1 | Sửa quy chế | Sở Nội vụ | | Quý I/2026 | |
                                        | II | Bộ máy | | | | |
                                        | 1 | Nhập hai phòng | Sở Y tế | | Quý I/2026 | |
                                        """))
                .isEqualTo("GROUP PL.I, TASK PL.1, GROUP PL.II, TASK PL.II.1");
    }

    @Test
    void what_is_the_same_as_above_is_written_out() {
        var tasks =
                reader.read(
                                "PHỤ LỤC\n"
                                        + HEADING
                                        + "| 1 | Lập đề án | Sở Nội vụ | | Quý I/2026 | |\n| 2 | Sửa quy chế | nt | | -nt- | |")
                        .tasks();

        assertThat(tasks.getLast().agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
        assertThat(tasks.getLast().deadline().kind()).isEqualTo(DeadlineKind.QUARTER);
    }

    @Test
    void a_page_break_interrupts_neither_the_table_nor_a_row() {
        var tasks =
                reader.read(
                                "PHỤ LỤC\n"
                                        + HEADING
                                        + "| 1 | Lập đề án sắp xếp | Sở Nội | | Quý | |\n\n- 7 -\n\n"
                                        + HEADING
                                        + "| | các trường học | vụ | | I/2026 | |\n| 2 | Sửa quy chế | Sở Y tế | | | |")
                        .tasks();

        assertThat(tasks)
                .extracting(ReadTask::title)
                .containsExactly("Lập đề án sắp xếp các trường học", "Sửa quy chế");
        assertThat(tasks.getFirst().agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
    }

    @Test
    void a_heading_of_two_rows_is_one() {
        var task =
                only(
                        """
                        PHỤ LỤC
                        | STT | Nhiệm vụ | Phân công | Phân công | Thời hạn |
                        | | | Chủ trì | Phối hợp | |
                        | 1 | Lập đề án | Sở Nội vụ | Sở Y tế | 30/6/2026 |
                        """);

        assertThat(task.agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
        assertThat(task.agencies(AssignmentRole.COORDINATE)).containsExactly("Sở Y tế");
    }

    @Test
    void a_table_within_a_part_counts_like_its_items() {
        assertThat(read("II. NHIỆM VỤ\n" + HEADING + "| 1 | Lập đề án | Sở Nội vụ | | | |"))
                .isEqualTo("TASK II.1");
    }

    @Test
    void a_letterhead_in_bars_is_no_table() {
        var read =
                reader.read(
                        "| SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 12/KH-SNV | Tân Hà, ngày 02 tháng 3 năm 2026 |\nKẾ HOẠCH\n");

        assertThat(read.tasks()).isEmpty();
        assertThat(read.document().number()).isEqualTo("12/KH-SNV");
        assertThat(read.document().place()).isEqualTo("Tân Hà");
    }

    @Test
    void a_flattened_table_is_read_by_what_its_lines_say() {
        var tasks =
                reader.read(
                                """
                                PHỤ LỤC 1
                                TT
                                Nội dung
                                Cơ quan
                                chủ trì
                                Cơ quan phối hợp
                                Thời gian
                                1
                                Rà soát biên chế của các đơn vị
                                và số người dôi dư
                                Sở Nội vụ
                                Các sở, ban,
                                ngành tỉnh
                                Quý I/2026
                                2
                                Vận hành một cửa
                                Văn phòng UBND tỉnh
                                Thường xuyên
                                """)
                        .tasks();

        assertThat(tasks).extracting(ReadTask::ref).containsExactly("PL1.1", "PL1.2");
        assertThat(tasks.getFirst().title())
                .isEqualTo("Rà soát biên chế của các đơn vị và số người dôi dư");
        assertThat(tasks.getFirst().agencies(AssignmentRole.COORDINATE))
                .containsExactly("Các sở, ban, ngành tỉnh");
        assertThat(tasks.getLast().agencies(AssignmentRole.LEAD))
                .containsExactly("Văn phòng UBND tỉnh");
        assertThat(tasks.getLast().deadline().kind()).isEqualTo(DeadlineKind.CONTINUOUS);
    }

    @Test
    void cells_that_were_run_together_are_told_apart_by_the_names_of_bodies() {
        var tasks =
                reader.read(
                                """
                                PHỤ LỤC
                                STT Nội dung công việc Cơ quan chủ trì Cơ quan phối hợp Thời gian
                                1 Lập đề án hợp nhất Sở Xây dựng và Sở Giao thông
                                vận tải Sở Nội vụ Sở Tài chính, Sở Tư
                                pháp Trước 10/02/2026
                                2 Sửa quy chế làm việc của Ban Thường vụ Huyện ủy Văn phòng Huyện ủy Các ban của Huyện ủy Tháng 3/2026
                                """)
                        .tasks();

        assertThat(tasks).extracting(ReadTask::ref).containsExactly("PL.1", "PL.2");
        assertThat(tasks.getFirst().agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
        assertThat(tasks.getFirst().agencies(AssignmentRole.COORDINATE))
                .containsExactly("Sở Tài chính", "Sở Tư pháp");
        assertThat(tasks.getFirst().deadline().kind()).isEqualTo(DeadlineKind.DATE);
        assertThat(tasks.getLast().title())
                .isEqualTo("Sửa quy chế làm việc của Ban Thường vụ Huyện ủy");
        assertThat(tasks.getLast().agencies(AssignmentRole.LEAD))
                .containsExactly("Văn phòng Huyện ủy");
    }

    @Test
    void a_table_that_was_left_in_html_is_read() {
        var tasks =
                reader.read(
                                """
                                II. NHIỆM VỤ
                                <table><tr><th>TT</th><th>Nội dung</th><th>Đơn vị chủ trì</th></tr>
                                <tr>
                                <td>1</td><td>Bàn giao tài sản</td><td>Văn phòng Sở</td>
                                </tr></table>
                                III. TỔ CHỨC THỰC HIỆN
                                1. Văn phòng Sở theo dõi.
                                """)
                        .tasks();

        assertThat(tasks).extracting(ReadTask::ref).containsExactly("II.1", "III.1");
        assertThat(tasks.getFirst().agencies(AssignmentRole.LEAD)).containsExactly("Văn phòng Sở");
        assertThat(tasks.getLast().quote().line()).isEqualTo(7);
    }

    @Test
    void cells_that_end_with_a_bar_on_a_line_of_its_own_are_joined() {
        var task =
                only(
                        """
                        PHỤ LỤC
                        TT
                        |
                        Nội dung
                        nhiệm vụ
                        |
                        Cơ quan chủ trì
                        |
                        Thời gian
                        |
                        1
                        |
                        Giao biên chế
                        năm 2026
                        |
                        Sở Nội
                        vụ
                        |
                        Quý IV/2025
                        |
                        """);

        assertThat(task.title()).isEqualTo("Giao biên chế năm 2026");
        assertThat(task.agencies(AssignmentRole.LEAD)).containsExactly("Sở Nội vụ");
        assertThat(task.deadline().kind()).isEqualTo(DeadlineKind.QUARTER);
    }

    @Test
    void a_hundred_rows_are_a_hundred_tasks() {
        var rows =
                IntStream.rangeClosed(1, 100)
                        .mapToObj(
                                i ->
                                        "| "
                                                + i
                                                + " | Việc thứ "
                                                + i
                                                + " | Sở Nội vụ | | Quý I/2026 | |\n")
                        .collect(joining());

        assertThat(reader.read("PHỤ LỤC III\n" + HEADING + rows).tasks())
                .hasSize(100)
                .last()
                .extracting(ReadTask::ref)
                .isEqualTo("PLIII.100");
    }

    private ReadTask only(String text) {
        var tasks = reader.read(text).tasks();
        assertThat(tasks).hasSize(1);
        return tasks.getFirst();
    }

    private String read(String text) {
        return reader.read(text).tasks().stream()
                .map(task -> task.kind() + " " + task.ref())
                .collect(joining(", "));
    }
}
