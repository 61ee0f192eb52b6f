package vn.tinhgon.plans.importing.reading;

import java.util.List;

import vn.tinhgon.plans.deadline.reading.DeadlineReader;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Outline;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;
import vn.tinhgon.plans.importing.reading.outline.SourceLine;

/**
 * A document with all its words in their places, to be written again.
 *
 * @param frame what stands around its parts and items
 */
public record OutlinedDocument(
        DocumentHeader header, DocumentFrame frame, Item top, List<Passage> passages) {

    public static OutlinedDocument of(String text) {
        var lines = SourceLine.linesOf(text);
        var top = Outline.of(lines);
        var header = new HeaderReader().read(lines);
        return new OutlinedDocument(
                header,
                DocumentFrame.of(lines),
                top,
                ItemReader.passagesOf(top, new DeadlineReader(header.year())));
    }

    /** The words with which a document closes, where they stand under its last item. */
    public static List<Paragraph> closingUnder(Item item) {
        var own = ItemReader.withoutClosing(item).size();
        return item.paragraphs().subList(own, item.paragraphs().size());
    }

    /** What an item says by its sentences alone, without labels and without what is above it. */
    public static ReadTask said(String text) {
        return new TaskReader(new DeadlineReader()).said(text);
    }
}
