package vn.tinhgon.reporting.progress;

import java.util.Locale;
import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * What figures are grouped by, each with the SQL that finds a task's group and the group's name.
 */
public enum GroupBy {
    /** The leading agency; of a task that moved to a successor, the one that led on the day. */
    AGENCY("lead_id::text", "select name from registry_agency where id = key::uuid"),
    /** The administrative level of the leading agency. */
    LEVEL("level", "select key"),
    /** The areas one step below the asked one, and the asked one for what is its own. */
    SCOPE(
            "subpath(scope, 0, least(nlevel(scope), nlevel(cast(:scope as ltree)) + 1))::text",
            """
            select a.name from registry_area_path p join registry_area a on a.id = p.area_id
            where p.path = key::ltree limit 1""");

    private final String key;
    private final String name;

    GroupBy(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /** The grouping of that name, in lower case as callers write it. */
    public static GroupBy of(String text) {
        return Stream.of(values())
                .filter(grouping -> grouping.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidField("groupBy", "group-by-invalid"));
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return key;
    }

    String nameQuery() {
        return name;
    }
}
