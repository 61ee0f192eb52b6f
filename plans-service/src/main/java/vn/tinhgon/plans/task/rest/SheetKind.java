package vn.tinhgon.plans.task.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import vn.tinhgon.platform.sheet.SheetWriter;

/** What a list is exported as. */
public enum SheetKind {
    CSV("text/csv; charset=utf-8") {
        @Override
        SheetWriter writer(OutputStream out) throws IOException {
            return SheetWriter.csv(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        SheetWriter writer(OutputStream out) {
            return SheetWriter.xlsx(out);
        }
    };

    private final String mediaType;

    SheetKind(String mediaType) {
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
