package vn.tinhgon.plans.importing.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.task.AssignmentRole;

/** How tables are headed, and cells that are more or less than one. */
class TableShapesTest {

    private static final String HEADING =
            "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |\n|---|---|---|---|---|---|\n";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void an_item_that_only_introduces_a_table_is_a_heading() {
        assertThat(
                        read(
                                "1. Nội dung thực hiện\n"
                                        + HEADING
                                        + "| 1 | Lập đề án | Sở Y tế | | Quý I/2026 | |"))
                .isEqualTo("GROUP 1, TASK 1.1");
    }

    @Test
    void a_heading_of_two_rows_may_come_again_on_the_next_page() {
        var heading =
                """
                | STT | Nhiệm vụ | Đơn vị thực hiện | | Thời gian |
                | | | Chủ trì | Phối hợp | |
                """;

        var tasks =
                reader.read(
                                "PHỤ LỤC\n"
                                        + heading
                                        + "| 1 | Lập đề án | Sở Y tế | Sở Nội vụ | Quý I/2026 |\n2\n"
                                        + heading
                                        + "| 2 | Trình đề án | Sở Y tế | Sở Nội vụ | Quý II/2026 |")
                        .tasks();

        assertThat(tasks).extracting(ReadTask::title).containsExactly("Lập đề án", "Trình đề án");
        assertThat(tasks)
                .allSatisfy(
                        task ->
                                assertThat(task.assignments())
                                        .containsExactly(
                                                new ReadAssignment(AssignmentRole.LEAD, "Sở Y tế"),
                                                new ReadAssignment(
                                                        AssignmentRole.COORDINATE, "Sở Nội vụ")));
    }

    @Test
    void what_spans_several_rows_is_said_of_each() {
        var tasks =
                reader.read(
                                """
                                PHỤ LỤC
                                <table>
                                <tr><td rowspan="2">TT</td><td rowspan="2">Nội dung</td><td colspan="2">Phân công</td><td rowspan="2">Thời hạn</td></tr>
                                <tr><td>Chủ trì</td><td>Phối hợp</td></tr>
                                <tr><td>1</td><td>Lập đề án</td><td rowspan="2">Sở Y tế</td><td>Sở Nội vụ</td><td>Quý I/2026</td></tr>
                                <tr><td>2</td><td>Trình đề án</td><td>Sở Tài chính</td><td>Quý II/2026</td></tr>
                                <tr><td rowspan="2">3</td><td rowspan="2">Bàn giao</td><td>Sở Nội vụ</td><td></td><td rowspan="2">Quý III/2026</td></tr>
                                <tr><td>Sở Y tế</td><td></td></tr>
                                </table>
                                """)
                        .tasks();

        assertThat(tasks)
                .extracting(ReadTask::ref, task -> task.agencies(AssignmentRole.COORDINATE))
                .containsExactly(
                        tuple("PL.1", List.of("Sở Nội vụ")),
                        tuple("PL.2", List.of("Sở Tài chính")),
                        tuple("PL.3", List.of()));
        assertThat(tasks.get(1).agencies(AssignmentRole.LEAD)).containsExactly("Sở Y tế");
        assertThat(tasks.get(1).deadline().due()).contains(LocalDate.of(2026, 6, 30));
        assertThat(tasks.get(2).deadline().due()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void a_heading_over_all_columns_has_its_number_in_the_first() {
        assertThat(
                        read(
                                "PHỤ LỤC\n"
                                        + HEADING
                                        + """
                                        | A. Thể chế | | | | | |
                                        | 1 | Sửa quy chế | Sở Nội vụ | | Quý I/2026 | |
                                        """))
                .isEqualTo("GROUP PL.A, TASK PL.1");
    }

    @Test
    void beginning_and_end_may_have_a_column_each() {
        var task =
                only(
                        """
                        PHỤ LỤC
                        | TT | Nội dung | Bộ phận chủ trì | Bắt đầu | Kết thúc |
                        | 1 | Lập đề án | Bộ phận tổ chức | 15/01/2026 | Quý II/2026 |
                        """);

        assertThat(task.deadline().start()).contains(LocalDate.of(2026, 1, 15));
        assertThat(task.deadline().due()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void a_flattened_row_may_lack_its_remark() {
        var task =
                only(
                        """
                        PHỤ LỤC
                        STT
                        Nội dung
                        Đơn vị chủ trì
                        Đơn vị phối hợp
                        Thời gian
                        Ghi chú
                        1
                        Nâng cấp đường truyền
                        Sở Khoa học
                        Hợp tác xã Tân Hà
                        30/9/2026
                        """);

        assertThat(task.agencies(AssignmentRole.COORDINATE)).containsExactly("Hợp tác xã Tân Hà");
        assertThat(task.deadline().due()).contains(LocalDate.of(2026, 9, 30));
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
