package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;

/** The formats that are read, known by what is in the file and never by its name. */
enum Format {
    DOCX(
            OOXMLParser::new,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            20),
    ODT(OpenDocumentParser::new, "application/vnd.oasis.opendocument.text", 20),
    PDF(PDFParser::new, "application/pdf", 20),
    /** Its parser holds all elements in memory at once. */
    HTML(JSoupParser::new, "text/html", 3),
    TEXT(null, "text/plain", 20);

    private static final int HEAD = 1_024;

    private final Supplier<Parser> parser;
    private final String mediaType;
    private final long mebibytes;

    Format(Supplier<Parser> parser, String mediaType, long mebibytes) {
        this.parser = parser;
        this.mediaType = mediaType;
        this.mebibytes = mebibytes;
    }

    /** Empty for an archive that is no document. */
    static Optional<Format> of(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Archive.formatOf(file);
        }
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        return Optional.of(
                start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT);
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    Parser parser() {
        return parser.get();
    }

    long mostBytes() {
        return mebibytes << 20;
    }

    boolean isArchive() {
        return this == DOCX || this == ODT;
    }

    String mediaType() {
        return mediaType;
    }
}
