package vn.tinhgon.plans.task.listing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Cursor;

/** The orders of a list; the id decides between equals. */
public enum TaskSort {
    /** As the documents have them. */
    PLAN(
            "t.plan_id, t.ordinal",
            "cast(:key0 as uuid), cast(:key1 as int)",
            "[0-9a-f-]{36},\\d{1,9}"),
    /** The soonest first, those due by no day last. */
    DUE(TaskSort.key("%1$s"), "cast(:key0 as date)", "infinity|\\d{4}-\\d{2}-\\d{2}"),
    /** What was changed last comes first. */
    CHANGED(
            "%2$s",
            "timestamptz 'epoch' + cast(:key0 as bigint) * interval '1 microsecond'", "\\d{1,17}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NO_DAY = "infinity";

    private final String keys;
    private final String values;
    private final Pattern form;

    TaskSort(String keys, String values, String form) {
        this.keys = keys;
        this.values = values;
        this.form = Pattern.compile(form);
    }

    /** What a list is ordered by, as its question calls it. */
    record Columns(String day, String changed, String id) {}

    /** A day by which the database sorts, as its indexes have it. */
    static String key(String day) {
        return "coalesce(%s, 'infinity')".formatted(day);
    }

    private String keys(Columns columns) {
        return keys.formatted(columns.day(), columns.changed());
    }

    String order(Columns columns) {
        var direction = this == CHANGED ? " desc" : "";
        return keys(columns) + direction + ", " + columns.id() + direction;
    }

    /** The row's own place as text. */
    String place(Columns columns) {
        var key =
                switch (this) {
                    case PLAN -> "t.plan_id || ',' || t.ordinal";
                    case DUE -> keys(columns);
                    case CHANGED ->
                            "cast(extract(epoch from %s) * 1000000 as bigint)"
                                    .formatted(columns.changed());
                };
        return "concat_ws('|', '%s', %s, %s)".formatted(name(), key, columns.id());
    }

    String after(Columns columns) {
        return "(%s, %s) %s (%s, cast(:id as uuid))"
                .formatted(keys(columns), columns.id(), this == CHANGED ? "<" : ">", values);
    }

    /** A cursor that was handed out for another order means nothing in this one. */
    Place read(Cursor cursor) {
        var parts = cursor.position().split("\\|", -1);
        if (parts.length != 3
                || !parts[0].equals(name())
                || !form.matcher(parts[1]).matches()
                || !ID.matcher(parts[2]).matches()
                || !isDay(parts[1])
                || this == PLAN && !ID.matcher(parts[1].substring(0, 36)).matches()) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
        return new Place(List.of(parts[1].split(",")), parts[2]);
    }

    private boolean isDay(String key) {
        if (this != DUE || key.equals(NO_DAY)) {
            return true;
        }
        try {
            return LocalDate.parse(key) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The place after which a page begins. */
    record Place(List<String> keys, String id) {}
}
