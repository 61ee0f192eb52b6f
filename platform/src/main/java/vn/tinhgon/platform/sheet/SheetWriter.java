package vn.tinhgon.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a sheet row by row, its headings first. */
public interface SheetWriter extends Closeable {

    static SheetWriter csv(OutputStream out) throws IOException {
        return new CsvWriting(out);
    }

    static SheetWriter xlsx(OutputStream out) {
        return new XlsxWriting(out);
    }

    void write(List<String> cells) throws IOException;
}
