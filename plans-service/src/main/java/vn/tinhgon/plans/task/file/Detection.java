package vn.tinhgon.plans.task.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.Tika;

/**
 * What a file is, by its content alone. Office documents are archives: which one it is, the
 * archive's table of contents tells, and nothing is unpacked but one line.
 */
final class Detection {

    private static final Tika TIKA = new Tika();
    private static final Map<String, FileType> MAIN_PARTS =
            Map.of(
                    "word/document.xml", FileType.WORD,
                    "xl/workbook.xml", FileType.EXCEL,
                    "ppt/presentation.xml", FileType.SLIDES);

    private Detection() {}

    /** Empty when it is none of the types that are taken. */
    static Optional<FileType> of(Path file) {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            var found = TIKA.detect(new java.io.BufferedInputStream(in));
            return found.equals("application/zip") ? inArchive(file) : FileType.of(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileType> inArchive(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> archive.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .or(() -> openDocument(archive));
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> openDocument(ZipFile archive) {
        var stated = archive.getEntry("mimetype");
        if (stated == null) {
            return Optional.empty();
        }
        try (var in = archive.getInputStream(stated)) {
            return FileType.of(new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip());
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
