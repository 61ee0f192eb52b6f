package vn.tinhgon.agencies.search;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Asks the index of names. Names are walked in their order and each agency is looked at only then
 * ({@code offset 0} keeps it so), which makes the first page of many as fast as that of a few.
 */
@ApplicationScoped
class NameIndex {

    private static final String FIND =
            """
            select '%1$s' as tier, %2$s as distance, n.key, n.agency_id
            from (select cast(:key as text) as key, cast(:spellings as text[]) as spellings,
                         cast(:beginning as text) as beginning, cast(:words as tsquery) as words,
                         cast(:corrected as text[]) as corrected,
                         cast(:correctedWords as tsquery) as corrected_words,
                         cast(:mostWords as tsquery) as most_words) q
            cross join agency_name n
            cross join lateral (
              select from agency_version v
              where v.agency_id = n.agency_id and v.area_id = n.area_id
                and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
                and (cast(:kind as text) is null or v.kind = :kind)
                and (cast(:bloc as text) is null or v.bloc = :bloc)
                and (cast(:level as text) is null or v.level = :level)
                and n.key = any(string_to_array(v.search, '|')) and %3$s
                and not exists (
                  select from agency_name b
                  where b.agency_id = n.agency_id and b.area_id = n.area_id
                    and b.key = any(string_to_array(v.search, '|')) and (%4$s))
              offset 0) v
            where %5$s and (%6$s) > (%7$s)
              and n.area_id in (
                select area_id from area_version
                where scope <@ cast(:scope as ltree)
                  and valid @> cast(:day as date) and known @> cast(:known as timestamptz))
            order by %6$s limit :fetch""";

    private final Jdbi jdbi;

    NameIndex(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The matches of one tier after a place in it. */
    List<Hit> find(Inquiry inquiry, Place after, int fetch) {
        return jdbi.withHandle(
                handle ->
                        bound(handle.createQuery(statement(after.tier())), inquiry.wording())
                                .bind("scope", inquiry.filter().scope().path())
                                .bindMethods(inquiry.filter())
                                .bindMethods(inquiry.moment())
                                .bind("distance", after.distance())
                                .bind("afterKey", after.key())
                                .bind("afterId", after.agencyId())
                                .bind("fetch", fetch)
                                .mapTo(Hit.class)
                                .list());
    }

    private static String statement(Tier tier) {
        return FIND.formatted(
                tier,
                tier.distance(),
                tier.proof("n"),
                tier.better(),
                tier.question("n"),
                tier.order(),
                tier.after());
    }

    private static Query bound(Query query, Wording wording) {
        return query.bindMethods(wording)
                .bindArray("spellings", String.class, wording.spellings())
                .bindArray("corrected", String.class, wording.corrected());
    }
}
