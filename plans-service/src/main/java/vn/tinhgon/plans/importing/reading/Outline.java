package vn.tinhgon.plans.importing.reading;

import java.util.ArrayList;
import java.util.List;

import vn.tinhgon.plans.importing.reading.Marker.Type;

/** The parts and items of a document in their order, whether they are tasks or not. */
record Outline(List<OutlineItem> items) {

    static Outline of(List<Paragraph> paragraphs) {
        var items = new ArrayList<OutlineItem>();
        for (var paragraph : body(paragraphs)) {
            if (paragraph.marker().opens()) {
                var above = items.isEmpty() ? Position.TOP : items.getLast().position();
                items.add(new OutlineItem(above.at(paragraph.marker()), new ArrayList<>()));
            }
            if (!items.isEmpty()) {
                items.getLast().paragraphs().add(paragraph);
            }
        }
        return new Outline(items);
    }

    private static List<Paragraph> body(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .takeWhile(paragraph -> !paragraph.marker().is(Type.CLOSING))
                .toList();
    }
}
