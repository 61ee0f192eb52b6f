package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * A document that is a ZIP file. It is unpacked once into nothing before any parser sees it, so
 * that a bomb goes off where it costs only time.
 */
final class Archive {

    private static final long MOST_BYTES = 96L << 20;
    private static final int MOST_ENTRIES = 4_000;

    private Archive() {}

    static Optional<Format> formatOf(Path file) throws IOException {
        var found = Optional.<Format>empty();
        var bytes = 0L;
        var entries = 0;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw new TooMuch();
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new TooMuch();
                }
                var name = entry.getName();
                found = found.or(() -> documentIn(name));
            }
        }
        return found;
    }

    private static Optional<Format> documentIn(String entry) {
        return switch (entry) {
            case "word/document.xml" -> Optional.of(Format.DOCX);
            case "content.xml" -> Optional.of(Format.ODT);
            default -> Optional.empty();
        };
    }
}
