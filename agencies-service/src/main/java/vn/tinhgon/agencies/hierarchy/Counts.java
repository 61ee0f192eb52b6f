package vn.tinhgon.agencies.hierarchy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;

/** How many agencies and areas a part of the country has. */
@ApplicationScoped
public class Counts {

    private static final String AGENCIES =
            """
            select case grouping(v.kind, v.level, v.bloc)
                     when 3 then 'kind' when 5 then 'level' else 'bloc' end as by,
                   coalesce(v.kind, v.level, v.bloc) as value, count(*) as count
            from agency_version v
            join area_version s on s.area_id = v.area_id
              and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
            where s.scope <@ cast(:scope as ltree)
              and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
            group by grouping sets ((v.kind), (v.level), (v.bloc))""";

    private static final String AREAS =
            """
            select 'level' as by, l.code as value, count(v.id) as count
            from (select distinct code from administrative_level) l
            left join area_version v on v.level = l.code and v.scope <@ cast(:scope as ltree)
              and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
            group by l.code""";

    private final Jdbi jdbi;

    Counts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Agencies by {@code kind}, by {@code level} and by {@code bloc}. */
    public Map<String, Map<String, Long>> ofAgencies(Scope within, Moment moment) {
        return counted(AGENCIES, within, moment);
    }

    /** Areas of each level there ever was: an abolished one counts 0. */
    public Map<String, Long> ofAreas(Scope within, Moment moment) {
        return counted(AREAS, within, moment).getOrDefault("level", Map.of());
    }

    private Map<String, Map<String, Long>> counted(String sql, Scope within, Moment moment) {
        List<Count> counts =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(sql)
                                        .bind("scope", within.path())
                                        .bindMethods(moment)
                                        .mapTo(Count.class)
                                        .list());
        return counts.stream()
                .collect(
                        groupingBy(
                                Count::by,
                                toMap(Count::value, Count::count, Long::sum, TreeMap::new)));
    }

    private record Count(String by, String value, long count) {}
}
