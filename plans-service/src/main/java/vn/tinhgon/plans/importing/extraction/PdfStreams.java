package vn.tinhgon.plans.importing.extraction;

import static java.util.function.Predicate.not;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.patience.TooMuch;

/**
 * The streams of a PDF. Each is unpacked once into nothing before the parser sees it, which would
 * hold it in memory as a whole.
 */
final class PdfStreams {

    private static final long MOST_BYTES = 32L << 20;

    /** Objects take many times the memory of what they are written with. */
    private static final long MOST_BYTES_OF_OBJECTS = 4L << 20;

    private static final long MOST_BYTES_IN_ALL = 96L << 20;
    private static final int LONGEST_DICTIONARY = 1_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKING =
            Pattern.compile(
                    "/(Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode)(?!\\w)");
    private static final Set<String> IN_LETTERS =
            Set.of("A85", "ASCII85Decode", "AHx", "ASCIIHexDecode");
    private static final Pattern OBJECTS = Pattern.compile("/(?:ObjStm|XRef)(?!\\w)");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image(?!\\w)");
    private static final Pattern NO_OPERATORS =
            Pattern.compile(
                    "/Length1|/Subtype\\s*/(?:Image|Type1C|CIDFontType0C|OpenType|XML)(?!\\w)|/N\\s+\\d|/Type\\s*/(?:ObjStm|XRef)(?!\\w)");

    private final ByteBuffer bytes;

    private PdfStreams(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static void mustBeModest(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            new PdfStreams(channel.map(MapMode.READ_ONLY, 0, channel.size())).mustBeModest();
        }
    }

    private void mustBeModest() throws IOException {
        var inAll = 0L;
        for (int from = 0, at = next(0); at >= 0; from = at, at = next(at)) {
            Patience.mustLast();
            var dictionary = text(Math.max(from, at - LONGEST_DICTIONARY), at);
            var length = unpacked(dictionary, at);
            inAll += IMAGE.matcher(dictionary).find() ? 0 : length;
            if (inAll > MOST_BYTES_IN_ALL) {
                throw new TooMuch();
            }
        }
    }

    /** Where the content of the next stream begins; -1 after the last. */
    private int next(int from) {
        for (var i = from; i < bytes.limit() - STREAM.length - 2; i++) {
            if (bytes.get(i) == STREAM[0] && isAt(i)) {
                var content = i + STREAM.length;
                content += bytes.get(content) == '\r' ? 1 : 0;
                return bytes.get(content) == '\n' ? content + 1 : content;
            }
        }
        return -1;
    }

    private boolean isAt(int place) {
        for (var i = 0; i < STREAM.length; i++) {
            if (bytes.get(place + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        var part = new byte[to - from];
        bytes.get(from, part);
        var text = new String(part, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("endobj") + 1);
    }

    /**
     * No programme packs a stream twice; some write what is packed in letters, which swells not.
     */
    private long unpacked(String dictionary, int at) throws IOException {
        var packings = PACKING.matcher(dictionary).results().map(found -> found.group(1)).toList();
        var swelling = packings.stream().filter(not(IN_LETTERS::contains)).toList();
        if (swelling.size() > 1) {
            throw new TooMuch();
        }
        var otherwise = swelling.stream().anyMatch(packing -> !packing.startsWith("Fl"));
        var most = OBJECTS.matcher(dictionary).find() ? MOST_BYTES_OF_OBJECTS : MOST_BYTES;
        var content = packings.equals(swelling) && !otherwise ? rest(at) : content(at);
        for (var packing : packings.stream().filter(IN_LETTERS::contains).toList()) {
            var packed = new ByteArrayOutputStream();
            decode(packing, content, packed);
            content = ByteBuffer.wrap(packed.toByteArray());
        }
        var operators = NO_OPERATORS.matcher(dictionary).find() ? null : new PdfOperators();
        if (swelling.isEmpty() && operators != null) {
            read(packings.isEmpty() ? content(at) : content.duplicate(), operators);
        }
        return otherwise
                ? decoded(swelling.getFirst(), content, new Counted(most, operators))
                : inflated(content, new Counted(most, operators));
    }

    /** What is packed by Flate says itself where it ends. */
    private ByteBuffer rest(int at) {
        return bytes.slice(at, bytes.limit() - at);
    }

    /** Up to "endstream". */
    private ByteBuffer content(int at) {
        var end = at;
        while (end < bytes.limit() - STREAM.length && !isAt(end)) {
            end++;
        }
        return bytes.slice(at, Math.max(0, end - "end".length() - at));
    }

    /** How long the stream is once unpacked; what is packed otherwise ends at once. */
    private static long inflated(ByteBuffer content, Counted counted) {
        var inflater = new Inflater();
        var part = new byte[1 << 16];
        try {
            inflater.setInput(content);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                counted.write(part, 0, inflater.inflate(part));
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException otherwise) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** What is not packed. */
    private static void read(ByteBuffer content, PdfOperators operators) {
        var part = new byte[1 << 16];
        while (content.hasRemaining()) {
            var length = Math.min(part.length, content.remaining());
            content.get(part, 0, length);
            operators.read(part, length);
        }
    }

    private static long decoded(String packing, ByteBuffer content, Counted counted)
            throws IOException {
        decode(packing, content, counted);
        return counted.bytes;
    }

    private static void decode(String packing, ByteBuffer content, OutputStream out)
            throws IOException {
        var packed = new byte[content.remaining()];
        content.get(content.position(), packed);
        FilterFactory.INSTANCE
                .getFilter(COSName.getPDFName(packing))
                .decode(new ByteArrayInputStream(packed), out, new COSDictionary(), 0);
    }

    /** Keeps nothing of what is written. */
    private static final class Counted extends OutputStream {

        private final long most;
        private final PdfOperators operators;
        private long bytes;

        /**
         * @param operators null where there are none
         */
        Counted(long most, PdfOperators operators) {
            this.most = most;
            this.operators = operators;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
            if (bytes > most) {
                throw new TooMuch();
            }
            if (operators != null) {
                operators.read(from == 0 ? b : Arrays.copyOfRange(b, from, from + length), length);
            }
        }
    }
}
