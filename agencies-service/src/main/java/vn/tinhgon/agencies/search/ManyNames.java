package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;

/**
 * Asks the index of names for many names at once, agencies that have ended by then included: of
 * each question the few most alike.
 */
@ApplicationScoped
class ManyNames {

    private static final int FEW = 5;
    private static final String FIND =
            """
            select q.question, found.*
            from unnest(cast(:questions as int[]), cast(:asked as text[]), cast(:keys as text[]))
              as q(question, asked, key)
            cross join lateral (
              select cast(round(1000 * (1 - similarity(n.key, q.key))) as int) as distance, n.key,
                     n.agency_id, split_part(v.search, '|', 1) = n.key as official
              from agency_name n
              cross join lateral (
                select area_id, search from agency_version
                where agency_id = n.agency_id and lower(valid) <= :day
                  and known @> cast(:known as timestamptz)
                order by lower(valid) desc limit 1) v
              where %s and v.area_id = n.area_id and n.key = any(string_to_array(v.search, '|'))
                and n.area_id in (
                  select area_id from area_version
                  where scope <@ cast(:scope as ltree) and lower(valid) <= :day
                    and known @> cast(:known as timestamptz))
              order by 1, n.key, n.agency_id limit :few) found
            order by q.question, found.distance, found.key, found.agency_id""";
    private static final String BY_KEY = FIND.formatted("n.key = q.asked");
    private static final String BY_WORDS = FIND.formatted("n.words @@ cast(q.asked as tsquery)");

    private final Jdbi jdbi;

    ManyNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Agencies that are called as asked. */
    List<NamedHit> called(List<Asked> asked, Scope scope, Moment moment) {
        return find(BY_KEY, asked, scope, moment);
    }

    /** Agencies with a name that has the words of the text search asked. */
    List<NamedHit> withWords(List<Asked> asked, Scope scope, Moment moment) {
        return find(BY_WORDS, asked, scope, moment);
    }

    private List<NamedHit> find(String statement, List<Asked> asked, Scope scope, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(statement)
                                .bindArray("questions", Integer.class, each(asked, Asked::question))
                                .bindArray("asked", String.class, each(asked, Asked::text))
                                .bindArray("keys", String.class, each(asked, Asked::key))
                                .bind("scope", scope.path())
                                .bind("few", FEW)
                                .bindMethods(moment)
                                .mapTo(NamedHit.class)
                                .list());
    }

    private static <T> List<T> each(List<Asked> asked, Function<Asked, T> part) {
        return asked.stream().map(part).toList();
    }

    /**
     * One thing to ask.
     *
     * @param question the position of the name, which may be asked for in several ways
     * @param key of the name, by which answers are ranked
     */
    record Asked(int question, String text, String key) {}
}
