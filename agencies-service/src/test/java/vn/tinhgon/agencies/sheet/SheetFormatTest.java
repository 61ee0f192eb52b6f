package vn.tinhgon.agencies.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTest {

    private static final List<String> DANGEROUS =
            List.of("=1+1", "+84 292", "-5", "@SUM(A1)", "'=quoted", "'thường", "Sở \"Nội vụ\"; x");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back(SheetFormat format) throws IOException {
        var headings = List.of("Tên", "Mã", "a", "b", "c", "d", "e");

        var rows = read(written(format, headings, DANGEROUS));

        assertThat(rows).extracting(SheetRow::cells).containsExactly(headings, DANGEROUS);
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2);
    }

    @Test
    void no_cell_of_a_csv_begins_like_a_formula() throws IOException {
        var csv = Files.readString(written(SheetFormat.CSV, DANGEROUS));

        assertThat(csv).startsWith("\uFEFF'=1+1;'+84 292;'-5;'@SUM(A1);''=quoted;'thường;");
    }

    @Test
    void no_cell_of_a_workbook_is_a_formula() throws IOException {
        var file = written(SheetFormat.XLSX, DANGEROUS);

        try (var workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getFirstSheet().read().getFirst())
                    .allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name\n01,\"Hà, Nội\"\n",
                "\uFEFFcode;name\r\n01;Hà, Nội\r\n",
                "code\tname\n\n01\tHà, Nội"
            })
    void csv_comes_with_any_separator_and_with_or_without_byte_order_mark(String csv)
            throws IOException {
        assertThat(read(file(csv.getBytes(UTF_8))))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("code", "name"), List.of("01", "Hà, Nội"));
    }

    @Test
    void half_a_csv_is_refused_with_the_line_after_which_it_breaks() throws IOException {
        var unclosed = file("code,name\n01,Hà Nội\n02,\"Hà Gia".getBytes(UTF_8));

        assertThatThrownBy(() -> read(unclosed))
                .isInstanceOfSatisfying(
                        SheetBroken.class,
                        broken -> {
                            var violation = broken.violations().getFirst();
                            assertThat(violation.code()).isEqualTo("csv-broken");
                            assertThat(violation.arguments()).containsExactly(2);
                        });
    }

    @Test
    void what_is_not_utf_8_is_refused() throws IOException {
        var wide = file("code,name\n01,Hà Nội\n".getBytes(UTF_16LE));
        var narrow = file("code,name\n01,H\u00E0\n".getBytes(ISO_8859_1));

        assertThatThrownBy(() -> read(wide)).isInstanceOf(SheetBroken.class);
        assertThatThrownBy(() -> read(narrow)).isInstanceOf(SheetBroken.class);
    }

    @Test
    void half_a_workbook_is_refused() throws IOException {
        var whole = Files.readAllBytes(written(SheetFormat.XLSX, DANGEROUS));
        var half = file(Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> read(half)).isInstanceOf(SheetBroken.class);
    }

    @Test
    void dates_and_numbers_of_excel_are_read_as_texts() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, LocalDate.of(2025, 7, 1));
            sheet.style(0, 0).format("dd/mm/yyyy").set();
            sheet.value(0, 1, 93);
            sheet.value(0, 3, "sau ô trống");
        }

        assertThat(read(file(out.toByteArray())).getFirst().cells())
                .containsExactly("2025-07-01", "93", "", "sau ô trống");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sheet", ".bin"), content);
    }

    @SafeVarargs
    private Path written(SheetFormat format, List<String>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = format.writer(out)) {
            for (var row : rows) {
                writer.write(row);
            }
        }
        return file(out.toByteArray());
    }

    private static List<SheetRow> read(Path file) throws IOException {
        var rows = new ArrayList<SheetRow>();
        SheetFormat.of(file).read(file, rows::add);
        return rows;
    }
}
