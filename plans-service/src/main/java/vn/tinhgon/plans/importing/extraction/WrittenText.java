package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.tinhgon.plans.importing.patience.TooMuch;

/** Text as an editor writes it: in UTF-8, or in UTF-16 with its mark. */
final class WrittenText {

    /** A Vietnamese letter takes three bytes at most. */
    private static final long MOST_BYTES = 3L << 20;

    private WrittenText() {}

    /** Whether every byte of the file is text: what guesses by its beginning may be wrong. */
    static boolean isIn(Path file) throws IOException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    static String in(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooMuch();
        }
        var bytes = Files.readAllBytes(file);
        var text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        var marked =
                bytes.length > 1
                        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
