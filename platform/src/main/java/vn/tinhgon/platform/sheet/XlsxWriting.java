package vn.tinhgon.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet. All cells are texts: codes keep their leading zeros, and what
 * looks like a formula is none.
 */
final class XlsxWriting implements SheetWriter {

    private static final int FLUSHED_AT_ONCE = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 50;
    private static final int MARGIN = 2;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int row;

    XlsxWriting(OutputStream out) {
        workbook = new Workbook(out, "tinhgon", "1.0");
        sheet = workbook.newWorksheet("Tinh Gọn");
        sheet.freezePane(0, 1);
        sheet.repeatRows(0, 0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            fit(column, cells.get(column));
            // Inline, because shared texts would all be kept until the end.
            sheet.inlineString(row, column, cells.get(column));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        row++;
        if (row % FLUSHED_AT_ONCE == 0) {
            setWidths();
            sheet.flush();
        }
    }

    private void fit(int column, String text) {
        if (column == widths.size()) {
            widths.add(NARROWEST);
        }
        var wanted = text == null ? 0 : Math.min(text.length() + MARGIN, WIDEST);
        widths.set(column, Math.max(widths.get(column), wanted));
    }

    /** They stand before the rows in the file: those that are out decide them. */
    private void setWidths() {
        if (row <= FLUSHED_AT_ONCE) {
            for (var column = 0; column < widths.size(); column++) {
                sheet.width(column, widths.get(column));
            }
        }
    }

    @Override
    public void close() throws IOException {
        setWidths();
        workbook.close();
    }
}
