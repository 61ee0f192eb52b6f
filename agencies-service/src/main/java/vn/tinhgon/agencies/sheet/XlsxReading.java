package vn.tinhgon.agencies.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook; formulas count by the value that Excel saw last. */
final class XlsxReading {

    private static final long MOST_BYTES_UNPACKED = 400L << 20;
    private static final Pattern DATE_FORMAT = Pattern.compile(".*[dy].*");
    private static final Pattern LITERALS = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

    private XlsxReading() {}

    static void read(Path file, Consumer<SheetRow> rows) throws IOException {
        mustUnpackToSensibleSize(file);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            sheet.map(XlsxReading::row)
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .forEach(rows);
        } catch (ExcelReaderException | ZipException broken) {
            throw new SheetBroken("xlsx-broken");
        }
    }

    private static void mustUnpackToSensibleSize(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_BYTES_UNPACKED) {
                throw new SheetBroken("xlsx-too-large", MOST_BYTES_UNPACKED >> 20);
            }
        } catch (ZipException broken) {
            throw new SheetBroken("xlsx-broken");
        }
    }

    private static SheetRow row(Row row) {
        List<String> cells = row.stream().map(XlsxReading::text).toList();
        return new SheetRow(row.getRowNum(), cells, true);
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return isDate(cell)
                ? DateTimeFormatter.ISO_LOCAL_DATE.format(cell.asDate())
                : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        return cell.getType() == CellType.NUMBER
                && Optional.ofNullable(cell.getDataFormatString())
                        .map(format -> LITERALS.matcher(format.toLowerCase()).replaceAll(""))
                        .filter(format -> DATE_FORMAT.matcher(format).matches())
                        .isPresent();
    }
}
