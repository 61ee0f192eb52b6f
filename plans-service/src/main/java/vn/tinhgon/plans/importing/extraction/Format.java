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
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT(OpenDocumentParser::new, "application/vnd.oasis.opendocument.text"),
    PDF(PDFParser::new, "application/pdf"),
    HTML(JSoupParser::new, "text/html"),
    TEXT(null, "text/plain");

    private static final int HEAD = 1_024;

    private final Supplier<Parser> parser;
    private final String mediaType;

    Format(Supplier<Parser> parser, String mediaType) {
        this.parser = parser;
        this.mediaType = mediaType;
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

    String mediaType() {
        return mediaType;
    }
}
