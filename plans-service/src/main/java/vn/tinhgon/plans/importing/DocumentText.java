package vn.tinhgon.plans.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a document that somebody sent: readable, not empty, and not a state secret. */
public record DocumentText(String fileName, String text) {

    /** A plan of a thousand pages has about a tenth of it. */
    private static final long MOST_BYTES = 20 << 20;

    public DocumentText {
        if (text.isBlank()) {
            throw new DocumentEmpty(fileName);
        }
        SecretMark.mustNotBeOn(text);
    }

    /** Reads plain text in UTF-8; whatever else is in the file, it is no text. */
    public static DocumentText read(String fileName, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new DocumentTooLarge(fileName, MOST_BYTES >> 20);
            }
            return new DocumentText(fileName, decode(fileName, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(String fileName, byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new DocumentUnreadable(fileName);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new DocumentUnreadable(fileName);
        }
    }
}
