package vn.tinhgon.agencies.importing;

import java.util.Optional;
import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** A place in the list of what is wrong. */
public record ErrorPlace(int number, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) (\\d{1,18})");

    public static ErrorPlace of(RowError error) {
        return new ErrorPlace(Optional.ofNullable(error.number()).orElse(0), error.id());
    }

    static ErrorPlace after(PageQuery page) {
        return page.cursor().map(ErrorPlace::of).orElse(new ErrorPlace(-1, 0));
    }

    private static ErrorPlace of(Cursor cursor) {
        var parts = FORM.matcher(cursor.position());
        if (!parts.matches()) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
        return new ErrorPlace(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return number + " " + id;
    }
}
