package vn.tinhgon.plans.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.tinhgon.plans.importing.extraction.Extraction;
import vn.tinhgon.plans.importing.extraction.Ocr;

/** The text of a document that somebody sent: readable, not empty, and not a state secret. */
public record DocumentText(String fileName, String text) {

    public DocumentText {
        if (text.isBlank()) {
            throw new DocumentEmpty(fileName);
        }
        SecretMark.mustNotBeOn(text);
    }

    public static DocumentText read(String fileName, Path file, Ocr ocr) {
        try {
            var extracted = Extraction.of(fileName, file);
            SecretMark.mustNotBeOn(extracted.margins());
            return new DocumentText(fileName, extracted.text());
        } catch (DocumentScanned scanned) {
            return new DocumentText(fileName, ocr.textOf(file).orElseThrow(() -> scanned));
        }
    }

    DocumentTooLarge tooLarge() {
        return new DocumentTooLarge(fileName);
    }

    /** The same for the same text only. */
    String hash() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
