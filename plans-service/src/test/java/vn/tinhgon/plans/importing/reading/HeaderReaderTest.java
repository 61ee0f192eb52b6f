package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;

class HeaderReaderTest {

    private static final String LETTER =
            """
            **TỈNH ỦY XUÂN HÀ**
            \\*
            Số 205 - CV/TU

            V/v rà soát cấp phó,
            tháng 6 năm 2024

            ĐẢNG CỘNG SẢN VIỆT NAM
            Xuân Hà, ngày 3 tháng 6 năm 2024

            Theo Kết luận số 50-KL/TW, ngày 28/02/2023 của Bộ Chính trị về tinh gọn bộ máy và Nghị quyết số 18-
            NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương khóa XII, Ban Thường vụ Tỉnh ủy yêu cầu:

            1. Báo cáo.
            Nơi nhận:
            - Bộ Nội vụ (để báo cáo);
            - Như trên;
            - Lưu: VT.
            TM. BAN THƯỜNG VỤ
            """;

    private final HeaderReader reader = new HeaderReader();

    @Test
    void a_letter_has_a_number_a_date_a_place_an_issuer_and_a_subject() {
        var header = read(LETTER);

        assertThat(header.type()).isEqualTo(DocumentType.OFFICIAL_LETTER);
        assertThat(header.number()).isEqualTo("205-CV/TU");
        assertThat(header.date()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(header.place()).isEqualTo("Xuân Hà");
        assertThat(header.issuer()).isEqualTo("Ban Thường vụ Tỉnh ủy");
        assertThat(header.level()).isEqualTo("PROVINCE");
        assertThat(header.title()).isEqualTo("rà soát cấp phó, tháng 6 năm 2024");
        assertThat(header.missing()).isEmpty();
    }

    @Test
    void the_bases_are_read_across_line_breaks() {
        assertThat(read(LETTER).basis())
                .containsExactly(
                        new Citation(
                                DocumentType.CONCLUSION,
                                "50-KL/TW",
                                LocalDate.of(2023, 2, 28),
                                "Bộ Chính trị"),
                        new Citation(
                                DocumentType.RESOLUTION,
                                "18-NQ/TW",
                                LocalDate.of(2017, 10, 25),
                                "Ban Chấp hành Trung ương"));
    }

    @Test
    void the_distribution_list_has_names_and_purposes() {
        assertThat(read(LETTER).distribution())
                .containsExactly(
                        new Recipient("Bộ Nội vụ", "để báo cáo"),
                        new Recipient("Như trên", null),
                        new Recipient("Lưu: VT", null));
    }

    @Test
    void a_title_ends_where_the_preamble_begins() {
        var header =
                read(
                        """
                        ỦY BAN NHÂN DÂN
                        Số: 31/KH-UBND Xuân Hà, ngày 09 tháng 02 năm 2024
                        KẾ HOẠCH
                        Thực hiện sắp xếp tổ chức bộ máy
                        giai đoạn 2024-2026

                        Thực hiện Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ, Ủy ban nhân dân huyện ban hành Kế hoạch:
                        I. MỤC ĐÍCH
                        """);

        assertThat(header.type()).isEqualTo(DocumentType.PLAN);
        assertThat(header.number()).isEqualTo("31/KH-UBND");
        assertThat(header.place()).isEqualTo("Xuân Hà");
        assertThat(header.title())
                .isEqualTo("Thực hiện sắp xếp tổ chức bộ máy giai đoạn 2024-2026");
        assertThat(header.issuer()).isEqualTo("Ủy ban nhân dân huyện");
        assertThat(header.level()).isEqualTo("DISTRICT");
        assertThat(header.basis()).extracting(Citation::number).containsExactly("29/2023/NĐ-CP");
    }

    @Test
    void a_cited_document_is_not_taken_for_the_document_itself() {
        var header =
                read(
                        "KẾ HOẠCH\nThực hiện Kết luận số 50-KL/TW, ngày 28/02/2023 của Bộ Chính trị\nI. MỤC ĐÍCH");

        assertThat(header.number()).isNull();
        assertThat(header.date()).isNull();
        assertThat(header.missing()).containsExactly("number", "date", "issuer");
    }

    @Test
    void the_issuer_of_a_basis_ends_before_the_motto_and_those_addressed() {
        var header =
                read(
                        """
                        V/v triển khai Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị
                        ĐẢNG CỘNG SẢN VIỆT NAM
                        - Kính gửi: Các huyện ủy
                        1. Rà soát.
                        """);

        assertThat(header.basis()).extracting(Citation::issuer).containsExactly("Bộ Chính trị");
    }

    @Test
    void a_title_ends_where_the_issuer_says_that_it_issues() {
        var header =
                read(
                        "KẾ HOẠCH\nSắp xếp các hội\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n");

        assertThat(header.title()).isEqualTo("Sắp xếp các hội");
        assertThat(header.issuer()).isEqualTo("Ủy ban nhân dân tỉnh");
    }

    @Test
    void the_name_of_a_recipient_has_no_comma_at_its_end() {
        assertThat(read("Nơi nhận:\n- Bộ Nội vụ, (b/c)\n- Lưu: VT.\n").distribution())
                .containsExactly(new Recipient("Bộ Nội vụ", "b/c"), new Recipient("Lưu: VT", null));
    }

    @Test
    void a_board_is_not_taken_for_the_resolution_after_which_it_is_called() {
        var header =
                read(
                        """
                        TỈNH ỦY XUÂN HÀ
                        BAN CHỈ ĐẠO TỔNG KẾT
                        NGHỊ QUYẾT SỐ 18-NQ/TW
                        *
                        Số 04-KH/BCĐ
                        KẾ HOẠCH
                        tổng kết việc sắp xếp tổ chức bộ máy
                        Thực hiện Công văn số 22-CV/BCĐ, Ban Chỉ đạo tỉnh ban hành Kế hoạch:
                        I. MỤC ĐÍCH
                        """);

        assertThat(header.number()).isEqualTo("04-KH/BCĐ");
        assertThat(header.type()).isEqualTo(DocumentType.PLAN);
        assertThat(header.title()).isEqualTo("tổng kết việc sắp xếp tổ chức bộ máy");
    }

    @Test
    void a_stamp_is_not_the_number() {
        assertThat(read("Số 12-KH/HU\nSố: 954\nNgày: 13/4/2018\n").number()).isEqualTo("12-KH/HU");
    }

    @Test
    void a_letter_of_the_state_is_known_by_its_subject() {
        assertThat(read("Số: 2315/SNV-XDCQ\nV/v rà soát biên chế\n").type())
                .isEqualTo(DocumentType.OFFICIAL_LETTER);
    }

    @Test
    void a_number_in_the_name_of_the_issuer_is_not_its_own() {
        assertThat(
                        read("BAN CHỈ ĐẠO TỔNG KẾT\nNGHỊ QUYẾT SỐ 18-NQ/TW\nSố: 35/KH-BCĐTK18\n")
                                .number())
                .isEqualTo("35/KH-BCĐTK18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5301/TTr-SNV-TCBC&CCVC",
                "1317/UBND.NC",
                "09/2026/QĐ-UBND",
                "24/CV-BCĐTK18"
            })
    void a_sign_may_have_several_parts(String number) {
        assertThat(read("Số: " + number + "\nXuân Hà , ngày 3 tháng 6 năm 2026\n"))
                .extracting(DocumentHeader::number, DocumentHeader::date)
                .containsExactly(number, LocalDate.of(2026, 6, 3));
    }

    @ParameterizedTest
    @CsvSource({"12-KH/HU, DISTRICT", "7-KL/TW, CENTRAL", "5/KH-UBND,", "9-KH/TU, PROVINCE"})
    void the_sign_tells_the_level_where_it_can(String number, String level) {
        assertThat(read("Số " + number).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cải cách hành chính năm 2026 | 2026",
                "Thực hiện Nghị quyết ngày 03 tháng 02 năm 2027 của Chính phủ | 2025",
                "Tinh giản biên chế giai đoạn 2026 - 2030 | 2025",
                "Sắp xếp các hội từ năm 2026 đến năm 2028 | 2025",
                "Tổng kết công tác năm 2024 | 2025",
            })
    void a_deadline_without_a_year_is_in_that_of_the_title_or_else_of_the_document(
            String title, int year) {
        assertThat(read("Xuân Hà, ngày 3 tháng 12 năm 2025\nKẾ HOẠCH\n" + title + "\n").year())
                .hasValue(year);
    }

    @Test
    void without_a_date_and_a_title_there_is_no_year() {
        assertThat(read("KẾ HOẠCH\nSắp xếp các hội\n").year()).isEmpty();
    }

    private DocumentHeader read(String text) {
        return reader.read(SourceLine.linesOf(text));
    }
}
