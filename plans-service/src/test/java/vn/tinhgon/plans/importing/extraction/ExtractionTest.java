package vn.tinhgon.plans.importing.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhgon.plans.importing.extraction.Documents.paragraph;
import static vn.tinhgon.plans.importing.extraction.Documents.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.importing.DocumentScanned;
import vn.tinhgon.plans.importing.DocumentTooLarge;
import vn.tinhgon.plans.importing.DocumentUnreadable;
import vn.tinhgon.plans.importing.reading.DocumentReader;

@Timeout(20)
class ExtractionTest {

    @TempDir Path folder;

    @Test
    void a_word_document_keeps_its_paragraphs_and_tables() throws IOException {
        var text =
                textOf(
                        Documents.docx(
                                paragraph("I. NHIỆM VỤ")
                                        + paragraph("1. Rà soát biên chế.")
                                        + "<w:tbl>"
                                        + row("TT", "Nội dung", "Cơ quan chủ trì")
                                        + row("2", "Lập đề án", "Sở Nội vụ")
                                        + "</w:tbl>"));

        assertThat(text.lines())
                .containsSubsequence(
                        "I. NHIỆM VỤ",
                        "1. Rà soát biên chế.",
                        "| TT | Nội dung | Cơ quan chủ trì |",
                        "| 2 | Lập đề án | Sở Nội vụ |");
        assertThat(new DocumentReader().read(text).tasks()).hasSize(2);
    }

    @Test
    void what_stands_side_by_side_at_the_head_and_the_end_is_read_line_by_line()
            throws IOException {
        var text =
                textOf(
                        Documents.docx(
                                columns(
                                                paragraph("UBND TỈNH AN BÌNH")
                                                        + paragraph("SỞ NỘI VỤ"),
                                                paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                                        + paragraph("Độc lập - Tự do - Hạnh phúc"))
                                        + paragraph("1. Rà soát biên chế.")
                                        + columns(
                                                paragraph("Nơi nhận:")
                                                        + paragraph("- Bộ Nội vụ;")
                                                        + paragraph("- Lưu: VT."),
                                                paragraph("GIÁM ĐỐC"))));

        assertThat(text.lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "UBND TỈNH AN BÌNH",
                        "SỞ NỘI VỤ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "1. Rà soát biên chế.",
                        "Nơi nhận:",
                        "- Bộ Nội vụ;",
                        "- Lưu: VT.",
                        "GIÁM ĐỐC");
    }

    private static String columns(String left, String right) {
        return "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>".formatted(left, right);
    }

    @Test
    void an_open_document_keeps_its_paragraphs() throws IOException {
        assertThat(textOf(Documents.odt("KẾ HOẠCH", "1. Rà soát biên chế.")).lines())
                .containsSubsequence("KẾ HOẠCH", "1. Rà soát biên chế.");
    }

    @Test
    void a_pdf_keeps_its_pages() throws IOException {
        var text = textOf(Documents.pdf("1. Ra soat bien che.", "2. Lap de an."));

        assertThat(text.split("\f")).hasSize(2);
        assertThat(text).contains("1. Ra soat bien che.", "2. Lap de an.");
    }

    @Test
    void a_web_page_is_read_without_its_scripts() throws IOException {
        var text =
                textOf(
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title><script>var a = 1;</script></head><body><p>Kế hoạch</p><ul><li>Việc một</li></ul></body></html>"
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(text.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("Kế hoạch", "Việc một");
    }

    @Test
    void a_scanned_document_says_that_it_has_no_text() {
        assertThatExceptionOfType(DocumentScanned.class)
                .isThrownBy(() -> textOf(Documents.pdf("")));
    }

    @Test
    void a_program_under_the_name_of_a_document_is_refused() {
        var program = new byte[4_096];
        program[0] = 'M';
        program[1] = 'Z';

        assertThatExceptionOfType(DocumentUnreadable.class).isThrownBy(() -> textOf(program));
    }

    @Test
    void an_archive_that_is_no_document_is_refused() {
        assertThatExceptionOfType(DocumentUnreadable.class)
                .isThrownBy(() -> textOf(Documents.zip(Map.of("a.txt", "chữ"))));
    }

    @Test
    void a_broken_document_is_refused() {
        assertThatExceptionOfType(DocumentUnreadable.class)
                .isThrownBy(() -> textOf(Documents.docxOf("<w:document>")));
        assertThatExceptionOfType(DocumentUnreadable.class)
                .isThrownBy(() -> textOf("%PDF-1.7\nrác".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_bomb_is_refused_before_a_parser_sees_it() {
        assertThatExceptionOfType(DocumentTooLarge.class).isThrownBy(() -> textOf(bomb()));
    }

    @Test
    void more_text_than_in_any_plan_is_refused() {
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(() -> textOf("chữ ".repeat(400_000).getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(() -> textOf(Documents.docx(paragraph("chữ ".repeat(1_000_000)))));
    }

    @Test
    void an_entity_brings_nothing_into_the_text() throws IOException {
        var secret = Files.writeString(folder.resolve("bi-mat"), "mật khẩu").toUri();
        var attack =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>a&x;</w:t></w:r></w:p></w:body></w:document>"
                        .formatted(secret);

        String text;
        try {
            text = textOf(Documents.docxOf(attack));
        } catch (DocumentUnreadable refused) {
            text = "";
        }

        assertThat(text).doesNotContain("mật khẩu");
    }

    @Test
    void a_part_that_is_held_in_memory_is_refused_when_it_is_long() {
        var styles = "<w:style/>".repeat(500_000);

        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(
                        () ->
                                textOf(
                                        Documents.zip(
                                                Map.of(
                                                        "word/document.xml",
                                                        "<w:document/>",
                                                        "word/styles.xml",
                                                        styles))));
    }

    @Test
    void streams_of_a_pdf_that_swell_are_refused_before_the_parser_holds_them() {
        var blanks = Documents.packed(" ".repeat(1 << 20), 64);

        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(() -> textOf(Documents.pdfOf("/FlateDecode", blanks)));
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(() -> textOf(Documents.pdfOf("[/FlateDecode/LZWDecode]", blanks)));
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(
                        () ->
                                textOf(
                                        Documents.pdfOf(
                                                "[/ASCIIHexDecode/FlateDecode]",
                                                HexFormat.of()
                                                        .formatHex(blanks)
                                                        .getBytes(StandardCharsets.US_ASCII))));
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(
                        () -> textOf(Documents.pdfOf("/RunLengthDecode", repeatedByte(1 << 20))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q ", "BT /F1 12 Tf (aaaaaaaaaa) Tj ET\n", "<6161616161> Tj "})
    void a_page_that_makes_the_parser_remember_too_much_is_refused(String operators) {
        var page = operators.repeat(100_000);

        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(
                        () -> textOf(Documents.pdfOf("/FlateDecode", Documents.packed(page, 1))));
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(
                        () ->
                                textOf(
                                        Documents.pdfOf(
                                                "[]", page.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void what_a_page_saves_and_restores_is_no_matter() throws IOException {
        var page = Documents.packed("q 1 0 0 1 0 0 cm (letters) Tj Q\n", 20_000);

        assertThatExceptionOfType(DocumentScanned.class)
                .isThrownBy(() -> textOf(Documents.pdfOf("/FlateDecode", page)));
    }

    @Test
    void a_web_page_nested_without_end_is_read_or_refused() throws IOException {
        var nested =
                "<html><head><meta charset=\"utf-8\"></head><body>"
                        + "<div>".repeat(100_000)
                        + "Rà soát";

        assertThat(textOf(nested.getBytes(StandardCharsets.UTF_8)).strip()).isEqualTo("Rà soát");
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(
                        () ->
                                textOf(
                                        ("<html>" + "<a>".repeat(1_100_000))
                                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_cell_over_several_rows_or_columns_of_a_web_page_keeps_the_others_in_place()
            throws IOException {
        assertThat(
                        textOf(
                                "<html><meta charset=\"utf-8\"><table><tr><td rowspan=\"2\">TT</td><td colspan=\"2\">Ai</td></tr><tr><td>Một</td><td>Hai</td></tr></table></html>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .contains("| TT | Ai |  |", "| TT | Một | Hai |");
    }

    @Test
    void what_no_database_takes_is_left_out() throws IOException {
        assertThat(textOf("<html><p>a&#1;b&#xFFFF;c</p></html>".getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("\u0001", "\uFFFF")
                .contains("a", "b", "c");
    }

    @Test
    void text_in_utf_16_is_read_by_its_mark() throws IOException {
        assertThat(textOf("Kế hoạch".getBytes(StandardCharsets.UTF_16))).isEqualTo("Kế hoạch");
        assertThatExceptionOfType(DocumentUnreadable.class)
                .isThrownBy(() -> textOf("Kế hoạch".getBytes(StandardCharsets.UTF_16LE)));
    }

    private static byte[] repeatedByte(int times) {
        var bytes = new byte[2 * times];
        for (int i = 0; i < times; i++) {
            bytes[2 * i] = (byte) 0x81;
        }
        return bytes;
    }

    private String textOf(byte[] bytes) throws IOException {
        return Extraction.of("ke-hoach", Files.write(folder.resolve("ke-hoach"), bytes)).text();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
