package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.finding.Severity;
import vn.tinhgon.plans.task.AssignmentRole;

class DocumentReaderTest {

    private static final String PLAN =
            """
            Số 8-KH/TU

            An Phú, ngày 2 tháng 5 năm 2024

            ## KẾ HOẠCH
            Sắp xếp các phòng
            Căn cứ Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị, Tỉnh ủy ban hành Kế hoạch như sau:

            ## I. MỤC ĐÍCH
            1. Gọn hơn.
            2. Nhanh hơn.

            ### **II- NHIỆM VỤ**

            **1.** Nhập hai phòng có việc giống nhau; chuyển hồ sơ theo Nghị định số

            20. của Chính phủ về một nơi

            - Cơ quan tham mưu: Sở Nội

            vụ, Sở Tài chính.
            *- Cơ quan phối hợp*: Uỷ ban nhân dân tỉnh.
            - Thời gian: Hoàn thành trước ngày
            30/9/2024.

            Đoạn giải thích thêm của mục này.

            2. Mục không có nhãn nào.

            3. Lập danh mục vị trí việc làm.
            Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: các sở, ban, ngành; thời gian thực hiện: quý IV/2024.

            3.1. Rà soát từng vị trí
            - Đơn vị chủ trì (tham mưu thực hiện): Sở Nội vụ.
            - Sản phẩm: danh mục.

            4. Hai việc:
            a) Kiểm tra
            - Cơ quan thực hiện: Thanh tra tỉnh.
            - Thời hạn: theo thẩm quyền.

            Nơi nhận:
            - Cơ quan phối hợp: không phải nhãn.
            """;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void tasks_that_the_document_numbers_alike_are_told_apart() {
        var tasks =
                reader.read(
                                """
                                I. NHIỆM VỤ
                                1. Sở Nội vụ chủ trì lập đề án.
                                I. GIẢI PHÁP THỰC HIỆN
                                1. Sở Tài chính chủ trì lập dự toán.
                                """)
                        .tasks();

        assertThat(tasks).extracting(ReadTask::ref).containsExactly("I.1", "I.1(2)");
    }

    @Test
    void items_are_tasks_and_what_only_introduces_others_is_a_group() {
        assertThat(reader.read(PLAN).tasks())
                .extracting(ReadTask::ref, ReadTask::kind)
                .containsExactly(
                        tuple("II.1", TaskKind.TASK),
                        tuple("II.2", TaskKind.TASK),
                        tuple("II.3", TaskKind.TASK),
                        tuple("II.3.1", TaskKind.TASK),
                        tuple("II.4", TaskKind.GROUP),
                        tuple("II.4.a", TaskKind.TASK));
    }

    @Test
    void a_task_knows_what_stands_above_it() {
        assertThat(reader.read(PLAN).tasks())
                .extracting(ReadTask::parent)
                .containsExactly("II", "II", "II", "II.3", "II", "II.4");
    }

    @Test
    void sentences_are_joined_across_page_breaks_and_numbers_in_them_are_no_items() {
        var task = task("II.1");

        assertThat(task.title())
                .isEqualTo(
                        "Nhập hai phòng có việc giống nhau; chuyển hồ sơ theo Nghị định số 20. của Chính phủ về một nơi");
        assertThat(task.agencies(AssignmentRole.ADVISE))
                .containsExactly("Sở Nội vụ", "Sở Tài chính");
        assertThat(task.agencies(AssignmentRole.COORDINATE))
                .containsExactly("Uỷ ban nhân dân tỉnh");
        assertThat(task.deadline().due()).contains(LocalDate.of(2024, 9, 30));
    }

    @Test
    void a_paragraph_after_the_labels_belongs_to_the_task_and_not_to_the_last_label() {
        var task = task("II.1");

        assertThat(task.text()).endsWith("\nĐoạn giải thích thêm của mục này.");
        assertThat(task.deadline().quote()).isEqualTo("Hoàn thành trước ngày 30/9/2024");
    }

    @Test
    void several_labels_may_share_a_line() {
        var task = task("II.3");

        assertThat(task.assignments())
                .containsExactly(
                        new ReadAssignment(AssignmentRole.LEAD, "Sở Nội vụ"),
                        new ReadAssignment(AssignmentRole.COORDINATE, "các sở, ban, ngành"));
        assertThat(task.deadline().kind()).isEqualTo(DeadlineKind.QUARTER);
    }

    @Test
    void the_quotation_says_where_the_task_begins() {
        assertThat(task("II.3").quote())
                .isEqualTo(new Quotation("Lập danh mục vị trí việc làm.", null, 30));
    }

    @Test
    void the_quotation_says_on_which_page_it_is_where_there_are_pages() {
        var tasks = reader.read("1. Rà soát biên chế.\n\f2. Lập đề án.").tasks();

        assertThat(tasks).extracting(task -> task.quote().page()).containsExactly(1, 2);
    }

    @Test
    void what_is_doubtful_is_found() {
        var findings = reader.read(PLAN).findings();

        assertThat(findings)
                .extracting(Finding::ref, Finding::code, Finding::severity, Finding::arguments)
                .containsExactly(
                        tuple(
                                "II.1",
                                "lead-to-be-chosen",
                                Severity.BLOCK,
                                List.of("Sở Nội vụ", "Sở Tài chính")),
                        tuple("II.2", "lead-missing", Severity.BLOCK, List.of()),
                        tuple("II.2", "deadline-missing", Severity.WARN, List.of()),
                        tuple("II.3.1", "deadline-missing", Severity.WARN, List.of()),
                        tuple("II.4.a", "lead-missing", Severity.BLOCK, List.of()),
                        tuple(
                                "II.4.a",
                                "deadline-not-understood",
                                Severity.WARN,
                                List.of("theo thẩm quyền")));
    }

    @Test
    void a_sole_adviser_is_proposed_and_two_leads_are_refused() {
        var findings =
                reader.read(
                                """
                                1. Một cơ quan tham mưu
                                - Cơ quan tham mưu: Sở Nội vụ.
                                - Thời gian: thường xuyên.
                                2. Hai cơ quan chủ trì
                                - Cơ quan chủ trì: Sở Nội vụ, Sở Y tế.
                                - Thời gian: thường xuyên.
                                """)
                        .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.ref() != null)
                .extracting(Finding::ref, Finding::code)
                .containsExactly(tuple("1", "lead-proposed"), tuple("2", "several-leads"));
    }

    @Test
    void a_year_that_is_not_written_is_told() {
        var read =
                reader.read(
                        """
                        Xuân Hà, ngày 20 tháng 12 năm 2025
                        KẾ HOẠCH
                        Cải cách hành chính năm 2026
                        1. Rà soát thủ tục
                        - Cơ quan chủ trì: Sở Nội vụ.
                        - Thời gian: trước ngày 31/3.
                        """);

        assertThat(read.tasks().getFirst().deadline().due()).contains(LocalDate.of(2026, 3, 31));
        assertThat(read.findings())
                .filteredOn(finding -> finding.ref() != null)
                .extracting(Finding::code, Finding::severity, Finding::arguments)
                .containsExactly(
                        tuple(
                                "deadline-year-inferred",
                                Severity.WARN,
                                List.of("trước ngày 31/3", "2026")));
    }

    @Test
    void decomposed_text_reads_the_same() {
        assertThat(reader.read(Normalizer.normalize(PLAN, Form.NFD))).isEqualTo(reader.read(PLAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\f\n",
                "Một bài báo về thời tiết. Trời sẽ mưa.",
                "%PDF-1.7 \u0000\u0001 obj"
            })
    void text_of_another_kind_has_no_tasks_and_says_so(String text) {
        var read = reader.read(text);

        assertThat(read.tasks()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::code)
                .contains("no-tasks-found", "header-incomplete");
    }

    private ReadTask task(String ref) {
        return reader.read(PLAN).tasks().stream()
                .filter(task -> task.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
