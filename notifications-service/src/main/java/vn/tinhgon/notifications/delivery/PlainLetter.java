package vn.tinhgon.notifications.delivery;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/** The text form of a letter. */
record PlainLetter(List<LetterPart> parts) implements TemplateInstance {}
