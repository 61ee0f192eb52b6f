package vn.tinhgon.platform.rest;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list; {@code next} is the cursor of the page after it, absent on the last. */
public record Page<T>(
        List<T> items,
        @Schema(description = "Send as cursor to get the next page; null on the last")
                String next) {

    /**
     * Cuts a page from rows of which one more than the limit was read, to know whether there is a
     * next page.
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Object> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, Cursor.at(position.apply(items.getLast())).text());
    }
}
