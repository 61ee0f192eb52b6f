package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

import vn.tinhgon.plans.importing.DocumentScanned;
import vn.tinhgon.plans.importing.DocumentTooLarge;
import vn.tinhgon.plans.importing.DocumentUnreadable;

/** Takes the text out of a file. */
public final class Extraction {

    /** A plan of a thousand pages has about a tenth of it. */
    private static final long MOST_BYTES = 20L << 20;

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int SECONDS = 12;

    /** More documents at once would need more memory than the service has. */
    private static final Semaphore AT_ONCE = new Semaphore(3, true);

    private Extraction() {}

    public static String textOf(String fileName, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge(fileName);
            }
            var format = Format.of(file).orElseThrow(() -> new DocumentUnreadable(fileName));
            var text =
                    format == Format.TEXT
                            ? decoded(fileName, file)
                            : parsed(fileName, file, format);
            if (text.length() > MOST_CHARACTERS) {
                throw tooLarge(fileName);
            }
            if (format == Format.PDF && text.isBlank()) {
                throw new DocumentScanned(fileName);
            }
            return text;
        } catch (TooMuch tooMuch) {
            throw tooLarge(fileName);
        } catch (IOException e) {
            throw new DocumentUnreadable(fileName);
        }
    }

    private static String parsed(String fileName, Path file, Format format) throws IOException {
        try {
            AT_ONCE.acquire();
            var text = new FutureTask<>(() -> parse(file, format));
            Thread.ofPlatform().daemon().name("extraction").start(text);
            return text.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            throw new TooMuch();
        } catch (ExecutionException e) {
            throw isTooMuch(e) ? new TooMuch() : new IOException(fileName, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Pictures, macros and documents within the document are left where they are. */
    private static String parse(Path file, Format format)
            throws IOException, TikaException, SAXException {
        var layout = new PlainLayout();
        try {
            parse(file, format, layout);
            return layout.text();
        } finally {
            AT_ONCE.release();
        }
    }

    private static void parse(Path file, Format format, PlainLayout layout)
            throws IOException, TikaException, SAXException {
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
        try (var in = TikaInputStream.get(file)) {
            format.parser().parse(in, layout, metadata, context());
        }
    }

    private static ParseContext context() {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded(context));
        return context;
    }

    private static boolean isTooMuch(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch || cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String fileName, Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new DocumentUnreadable(fileName);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new DocumentUnreadable(fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentTooLarge tooLarge(String fileName) {
        return new DocumentTooLarge(fileName, MOST_BYTES >> 20);
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
