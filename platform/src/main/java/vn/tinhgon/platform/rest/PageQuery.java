package vn.tinhgon.platform.rest;

import java.util.Optional;
import java.util.UUID;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.platform.problem.InvalidField;

/** {@code limit} and {@code cursor} of a list; a bean parameter of every listing. */
public class PageQuery {

    private static final int MOST = 200;

    /** Where a list has no index for its order, each page costs as much as the whole. */
    private static final int MOST_OF_FILE = 2000;

    private int most = MOST;

    @Parameter(description = "How many items at most, 1 to 200")
    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @Parameter(description = "The next of the page before")
    @QueryParam("cursor")
    String cursor;

    /** For who writes a list to its end into a file, page by page; the cursor is null at first. */
    public static PageQuery ofFile(String cursor) {
        var page = new PageQuery();
        page.most = MOST_OF_FILE;
        page.limit = MOST_OF_FILE;
        page.cursor = cursor;
        return page;
    }

    public int limit() {
        if (limit < 1 || limit > most) {
            throw new InvalidField("limit", "limit-invalid", most);
        }
        return limit;
    }

    /** One more than asked, so that {@link Page#of} knows whether another page follows. */
    public int fetch() {
        return limit() + 1;
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).map(Cursor::parse);
    }

    /**
     * The id after which the page begins, null for the first; for lists in the order of their ids.
     */
    public UUID after() {
        return cursor().map(Cursor::asId).orElse(null);
    }
}
