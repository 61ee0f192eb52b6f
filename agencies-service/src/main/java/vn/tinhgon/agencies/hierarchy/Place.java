package vn.tinhgon.agencies.hierarchy;

import java.util.UUID;
import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** A place in a list that goes down level after level. */
public record Place(int depth, UUID id) {

    private static final Place START = new Place(-1, new UUID(0, 0));
    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) ([0-9a-f-]{36})");

    static Place after(PageQuery page) {
        return page.cursor().map(Place::of).orElse(START);
    }

    private static Place of(Cursor cursor) {
        var parts = FORM.matcher(cursor.position());
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
        return new Place(Integer.parseInt(parts.group(1)), new Cursor(parts.group(2)).asId());
    }

    @Override
    public String toString() {
        return depth + " " + id;
    }
}
