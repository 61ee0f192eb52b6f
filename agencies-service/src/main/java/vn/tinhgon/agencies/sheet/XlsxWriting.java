package vn.tinhgon.agencies.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet. All cells are texts: codes keep their leading zeros, and what
 * looks like a formula is none.
 */
final class XlsxWriting implements SheetWriter {

    private static final int FLUSHED_AT_ONCE = 500;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriting(OutputStream out) {
        workbook = new Workbook(out, "tinhgon", "1.0");
        sheet = workbook.newWorksheet("Tinh Gọn");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            if (row == 0) {
                sheet.width(column, WIDTH);
            }
            // Inline, because shared texts would all be kept until the end.
            sheet.inlineString(row, column, cells.get(column));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        row++;
        if (row % FLUSHED_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
