package vn.tinhgon.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** CSV that Excel opens by a double click: byte order mark, semicolons, CRLF. */
final class CsvWriting implements SheetWriter {

    private final CsvWriter csv;

    CsvWriting(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvGuard::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
