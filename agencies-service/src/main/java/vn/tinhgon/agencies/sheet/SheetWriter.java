package vn.tinhgon.agencies.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a sheet row by row, its headings first. */
public interface SheetWriter extends Closeable {

    void write(List<String> cells) throws IOException;
}
