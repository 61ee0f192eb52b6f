package vn.tinhgon.agencies.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import vn.tinhgon.platform.sheet.SheetWriter;

/** How a sheet is written down. */
public enum SheetFormat {
    CSV {
        @Override
        public void read(Path file, Consumer<SheetRow> rows) throws IOException {
            CsvReading.read(file, rows);
        }

        @Override
        public SheetWriter writer(OutputStream out) throws IOException {
            return SheetWriter.csv(out);
        }
    },
    XLSX {
        @Override
        public void read(Path file, Consumer<SheetRow> rows) throws IOException {
            XlsxReading.read(file, rows);
        }

        @Override
        public SheetWriter writer(OutputStream out) {
            return SheetWriter.xlsx(out);
        }
    };

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The format of a file, told by its first bytes and not by its name. */
    public static SheetFormat of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP) ? XLSX : CSV;
        }
    }

    /** Reads all rows that are not empty; {@link SheetBroken} where it can go no further. */
    public abstract void read(Path file, Consumer<SheetRow> rows) throws IOException;

    public abstract SheetWriter writer(OutputStream out) throws IOException;
}
