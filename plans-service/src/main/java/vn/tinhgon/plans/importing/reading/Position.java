package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Where in the outline a paragraph stands; what a document or a level lacks is empty. */
record Position(String part, String number, String letter) {

    static final Position TOP = new Position("", "", "");

    Position at(Marker marker) {
        return switch (marker.type()) {
            case PART -> new Position(marker.number(), "", "");
            case ITEM, SUB_ITEM -> new Position(part, marker.number(), "");
            case LETTER -> new Position(part, number, marker.number());
            case LABEL, BULLET, CLOSING, PLAIN -> this;
        };
    }

    boolean isItem() {
        return !number.isEmpty() || !letter.isEmpty();
    }

    /** As in {@code II.1.2} or {@code II.4.a}. */
    String ref() {
        return Stream.of(part, number, letter).filter(not(String::isEmpty)).collect(joining("."));
    }

    /** The reference of the item or part above, null at the top. */
    String parent() {
        var ref = ref();
        return ref.contains(".") ? ref.substring(0, ref.lastIndexOf('.')) : null;
    }
}
