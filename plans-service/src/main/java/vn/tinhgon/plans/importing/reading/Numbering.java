package vn.tinhgon.plans.importing.reading;

import vn.tinhgon.plans.importing.reading.Marker.Type;

/**
 * Follows the numbers of the items. A line break in the middle of a sentence can leave a number at
 * the beginning of a line; it is an item only where it goes on counting, a few numbers lost in
 * conversion allowed.
 */
final class Numbering {

    private static final int LOST_AT_MOST = 2;

    private int last;

    Marker confirmed(Marker marker) {
        return switch (marker.type()) {
            case PART -> {
                last = 0;
                yield marker;
            }
            case ITEM -> counted(marker);
            default -> marker;
        };
    }

    private Marker counted(Marker item) {
        var number = Integer.parseInt(item.number());
        if (number != 1 && (number <= last || number > last + 1 + LOST_AT_MOST)) {
            return new Marker(Type.PLAIN, "", item.number() + ". " + item.text());
        }
        last = number;
        return item;
    }
}
