package vn.tinhgon.plans.task.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.Tika;

/**
 * What a file is, by its content alone. Office documents are archives: which one it is, the
 * archive's table of contents tells, and nothing is unpacked but one line.
 */
final class Detection {

    private static final Tika TIKA = new Tika();

    /** By its first bytes an office document is an archive, or that of its family. */
    private static final Set<String> ARCHIVES =
            Set.of(
                    "application/zip",
                    "application/x-tika-ooxml",
                    FileType.OPEN_TEXT.mediaType(),
                    FileType.OPEN_SHEET.mediaType());

    private static final Map<String, FileType> MAIN_PARTS =
            Map.of(
                    "word/document.xml", FileType.WORD,
                    "xl/workbook.xml", FileType.EXCEL,
                    "ppt/presentation.xml", FileType.SLIDES);

    private Detection() {}

    /** Empty when it is none of the types that are taken. */
    static Optional<FileType> of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var found = TIKA.detect(new BufferedInputStream(in));
            return ARCHIVES.contains(found) ? inArchive(file) : FileType.of(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileType> inArchive(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.stream().map(ZipEntry::getName).anyMatch(Detection::isProgram)) {
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

    /** Macros, as Office and as OpenDocument keep them. */
    private static boolean isProgram(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/");
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
