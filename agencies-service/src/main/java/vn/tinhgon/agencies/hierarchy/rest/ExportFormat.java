package vn.tinhgon.agencies.hierarchy.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import vn.tinhgon.agencies.sheet.SheetFormat;
import vn.tinhgon.platform.sheet.SheetWriter;

/** What an export is written as. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8") {
        @Override
        SheetWriter writer(OutputStream out) throws IOException {
            return SheetFormat.CSV.writer(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        SheetWriter writer(OutputStream out) throws IOException {
            return SheetFormat.XLSX.writer(out);
        }
    },
    JSON("application/json") {
        @Override
        SheetWriter writer(OutputStream out) throws IOException {
            return new JsonRows(out);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract SheetWriter writer(OutputStream out) throws IOException;
}
