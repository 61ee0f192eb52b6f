package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import vn.tinhgon.plans.importing.patience.TooMuch;

/**
 * A document that is a ZIP file. It is unpacked once into nothing before any parser sees it, so
 * that a bomb goes off where it costs only time.
 */
final class Archive {

    private static final long MOST_BYTES = 96L << 20;

    /** What is no text of the document, such as its styles, is held in memory as a whole. */
    private static final long MOST_BYTES_BESIDE = 4L << 20;

    private static final int MOST_ENTRIES = 4_000;

    private Archive() {}

    static Optional<Format> formatOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new TooMuch();
            }
            var found = Optional.<Format>empty();
            var bytes = 0L;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var document = documentIn(entry.getName());
                bytes +=
                        length(
                                zip,
                                entry,
                                isBeside(entry, document) ? MOST_BYTES_BESIDE : MOST_BYTES - bytes);
                found = found.or(() -> document);
            }
            return found;
        }
    }

    private static boolean isBeside(ZipEntry entry, Optional<Format> document) {
        return document.isEmpty() && entry.getName().matches("(?i).*\\.(?:xml|rels)");
    }

    private static long length(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var bytes = 0L;
        var buffer = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw new TooMuch();
                }
            }
        }
        return bytes;
    }

    private static Optional<Format> documentIn(String entry) {
        return switch (entry) {
            case "word/document.xml" -> Optional.of(Format.DOCX);
            case "content.xml" -> Optional.of(Format.ODT);
            default -> Optional.empty();
        };
    }
}
