package vn.tinhgon.plans.importing;

import java.nio.file.Path;

import vn.tinhgon.plans.importing.extraction.Extraction;

/** The text of a document that somebody sent: readable, not empty, and not a state secret. */
public record DocumentText(String fileName, String text) {

    public DocumentText {
        if (text.isBlank()) {
            throw new DocumentEmpty(fileName);
        }
        SecretMark.mustNotBeOn(text);
    }

    public static DocumentText read(String fileName, Path file) {
        return new DocumentText(fileName, Extraction.textOf(fileName, file));
    }
}
