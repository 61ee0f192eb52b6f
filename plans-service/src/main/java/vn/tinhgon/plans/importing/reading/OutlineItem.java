package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;

import vn.tinhgon.plans.finding.Quotation;

/** A part or an item with all the paragraphs that stand under it, the first being its own. */
record OutlineItem(Position position, List<Paragraph> paragraphs) {

    boolean isLabelled() {
        return position.isItem() && paragraphs.stream().anyMatch(Paragraph::isLabelled);
    }

    List<LabelLine> labels() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.labels().stream()).toList();
    }

    /** What is to be done: all but the labels. */
    String text() {
        return paragraphs.stream()
                .filter(not(Paragraph::isLabelled))
                .map(Paragraph::text)
                .collect(joining("\n"));
    }

    Quotation quote() {
        return new Quotation(paragraphs.getFirst().text(), paragraphs.getFirst().line());
    }
}
