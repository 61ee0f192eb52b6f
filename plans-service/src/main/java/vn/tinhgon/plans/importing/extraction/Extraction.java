package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

import vn.tinhgon.plans.importing.DocumentScanned;
import vn.tinhgon.plans.importing.DocumentTooLarge;
import vn.tinhgon.plans.importing.DocumentUnreadable;
import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.patience.TooMuch;

/** Takes the text out of a file. */
public final class Extraction {

    /** A plan of a thousand pages has about a tenth of it. */
    private static final long MOST_BYTES = 20L << 20;

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int SECONDS = 7;

    private Extraction() {}

    /**
     * The text of a document.
     *
     * @param margins what stands above and below its pages, where that is kept apart
     */
    public record Extracted(String text, String margins) {}

    public static Extracted of(String fileName, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new TooMuch();
            }
            var format = Format.of(file).orElseThrow(() -> new DocumentUnreadable(fileName));
            var text = format == Format.TEXT ? WrittenText.in(file) : parsed(file, format);
            if (text.length() > MOST_CHARACTERS) {
                throw new TooMuch();
            }
            if (format == Format.PDF && text.isBlank()) {
                throw new DocumentScanned(fileName);
            }
            return new Extracted(text, format.isArchive() ? Margins.of(file) : "");
        } catch (TooMuch tooMuch) {
            throw new DocumentTooLarge(fileName);
        } catch (IOException e) {
            throw new DocumentUnreadable(fileName);
        }
    }

    private static String parsed(Path file, Format format) throws IOException {
        if (Files.size(file) > format.mostBytes()) {
            throw new TooMuch();
        }
        try {
            return Patience.step(SECONDS, () -> parse(file, format));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LinkageError bug) {
                throw bug;
            }
            throw new IOException(e.getCause());
        }
    }

    /** Pictures, macros and documents within the document are left where they are. */
    private static String parse(Path file, Format format)
            throws IOException, TikaException, SAXException {
        if (format == Format.PDF) {
            PdfStreams.mustBeModest(file);
        }
        var layout = new PlainLayout();
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
        try (var in = TikaInputStream.get(file)) {
            format.parser().parse(in, layout, metadata, context(file, format));
        }
        return layout.text();
    }

    private static ParseContext context(Path file, Format format) throws IOException {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        if (format == Format.HTML && WrittenText.isIn(file)) {
            context.set(EncodingDetector.class, (in, metadata) -> StandardCharsets.UTF_8);
        }
        context.set(HtmlMapper.class, new WithSpans());
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded(context));
        return context;
    }

    /** Which columns and rows a cell stands in is part of what a table says. */
    private static final class WithSpans extends DefaultHtmlMapper {

        @Override
        public String mapSafeAttribute(String element, String attribute) {
            return attribute.equals("colspan") || attribute.equals("rowspan")
                    ? attribute
                    : super.mapSafeAttribute(element, attribute);
        }
    }

    /** What is embedded in a document is none of the plan. */
    private static final class NothingEmbedded extends ParsingEmbeddedDocumentExtractor {

        NothingEmbedded(ParseContext context) {
            super(context);
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }
    }
}
