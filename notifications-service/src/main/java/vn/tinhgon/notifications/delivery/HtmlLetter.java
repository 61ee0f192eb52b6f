package vn.tinhgon.notifications.delivery;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/** The HTML form of a letter. */
record HtmlLetter(List<LetterPart> parts) implements TemplateInstance {}
