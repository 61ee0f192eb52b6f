package vn.tinhgon.agencies.hierarchy;

/**
 * How one agency is above another. Each relation is the start of a statement that finds {@code
 * line(version_id, id, above_id, depth)}: the versions on the way, each with what is directly above
 * it and how many steps it lies from the agency asked about.
 */
public enum Relation {
    /** Trực thuộc: the agency that it belongs to. */
    PARENT(Lines.BELOW.formatted("parent_id"), Lines.ABOVE.formatted("parent_id")),
    /** Ngành dọc: the agency that directs its profession. */
    DIRECTION(Lines.BELOW.formatted("directed_by_id"), Lines.ABOVE.formatted("directed_by_id")),
    /** Địa bàn: below an agency is all that sits in its area and in the areas below that one. */
    AREA(Lines.AREAS.formatted("<@"), Lines.AREAS.formatted("@>"));

    private final String below;
    private final String above;

    Relation(String below, String above) {
        this.below = below;
        this.above = above;
    }

    String below() {
        return below;
    }

    String above() {
        return above;
    }

    /** The registry lets no circle in; a corrected past may hold one for a while, so each ends. */
    private static final class Lines {

        private static final String BELOW =
                """
                with recursive line(version_id, id, above_id, depth) as (
                  select v.id, v.agency_id, v.%1$s, 0 from agency_version v
                  where v.agency_id = :agency
                    and was_so(v.valid, cast(:day as date)) and was_known(v.known, cast(:known as timestamptz))
                  union all
                  select v.id, v.agency_id, v.%1$s, line.depth + 1
                  from line join agency_version v on v.%1$s = line.id
                    and was_so(v.valid, cast(:day as date)) and was_known(v.known, cast(:known as timestamptz))
                  where line.depth < :deepest)
                cycle id set looped using trail
                """;

        private static final String ABOVE =
                """
                with recursive line(version_id, id, above_id, depth) as (
                  select v.id, v.agency_id, v.%1$s, 0 from agency_version v
                  where v.agency_id = :agency
                    and was_so(v.valid, cast(:day as date)) and was_known(v.known, cast(:known as timestamptz))
                  union all
                  select v.id, v.agency_id, v.%1$s, line.depth + 1
                  from line join agency_version v on v.agency_id = line.above_id
                    and was_so(v.valid, cast(:day as date)) and was_known(v.known, cast(:known as timestamptz))
                  where line.depth < :deepest)
                cycle id set looped using trail
                """;

        private static final String AREAS =
                """
                with line as (
                  select v.id as version_id, v.agency_id as id, v.area_id as above_id,
                         abs(nlevel(s.scope) - nlevel(own.scope)) as depth, false as looped
                  from agency_version a
                  join area_version own on own.area_id = a.area_id
                    and own.valid @> cast(:day as date) and own.known @> cast(:known as timestamptz)
                  join area_version s on s.scope %1$s own.scope
                    and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
                    and abs(nlevel(s.scope) - nlevel(own.scope)) <= :deepest
                  join agency_version v on v.area_id = s.area_id
                    and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
                  where a.agency_id = :agency
                    and a.valid @> cast(:day as date) and a.known @> cast(:known as timestamptz))
                """;
    }
}
