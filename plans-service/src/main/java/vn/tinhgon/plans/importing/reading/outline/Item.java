package vn.tinhgon.plans.importing.reading.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import vn.tinhgon.plans.importing.reading.outline.Marker.Type;

/** A part, an item or a letter with all that stands under it. It grows only while it is read. */
public final class Item {

    private final Item above;
    private final Paragraph own;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private Item(Item above, Paragraph own) {
        this.above = above;
        this.own = own;
    }

    static Item top() {
        return new Item(null, new Paragraph(Marker.TOP, 0, null, false, new ArrayList<>()));
    }

    /** The item or part in which this one stands; null at the top. */
    public Item above() {
        return above;
    }

    public Marker marker() {
        return own.marker();
    }

    /** The paragraph that begins with the number. */
    public Paragraph own() {
        return own;
    }

    /** What stands under it up to the first item: plain text, bullets and labels. */
    public List<Paragraph> paragraphs() {
        return Collections.unmodifiableList(paragraphs);
    }

    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    public boolean isTop() {
        return above == null;
    }

    /** Whether it divides the document, where an item is a thing to do. */
    public boolean isPart() {
        return isTop() || marker().rank() <= Marker.of("I. A").rank();
    }

    public Ref ref() {
        return Ref.of(this);
    }

    /** The innermost item in which a new one with the given marker stands. */
    Item above(Marker marker) {
        var item = this;
        while (!item.isTop() && item.marker().rank() >= marker.rank()) {
            item = item.above;
        }
        return item;
    }

    Item open(Paragraph paragraph) {
        var item = new Item(this, paragraph);
        items.add(item);
        return item;
    }

    void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
    }

    void add(Table table) {
        tables.add(table);
    }

    boolean is(Type type) {
        return !isTop() && marker().is(type);
    }
}
