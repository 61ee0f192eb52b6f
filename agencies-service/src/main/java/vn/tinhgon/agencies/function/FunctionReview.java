package vn.tinhgon.agencies.function;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;
import vn.tinhgon.platform.text.VietnameseText;

/** Reads the ledger of a part of the country: who owns what, and what nobody owns or two do. */
@ApplicationScoped
public class FunctionReview {

    private static final String OWNED =
            """
            owned as (
              select f.id, f.name, f.folded, f.field, o.owner_id, v.name as owner_name,
                     v.area_id, s.name as area_name
              from area_version s
              join agency_version v on v.area_id = s.area_id
                and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
              join function_owner o on o.owner_id = v.agency_id
                and o.valid @> cast(:day as date) and o.known @> cast(:known as timestamptz)
              join function f on f.id = o.function_id
              where s.scope <@ cast(:scope as ltree)
                and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz))
            """;

    private static final String LIST =
            "with "
                    + OWNED
                    + """
                    select id, name, field, owner_id, owner_name, area_id, area_name from owned
                    where (cast(:asked as text) is null or folded like '%' || :asked || '%')
                      and (cast(:after as uuid) is null or id > :after)
                    order by id limit :fetch""";

    /** A gap lies where the last owner sat last. */
    private static final String FINDINGS =
            "with "
                    + OWNED
                    + """
                    , overlap as (
                      select (array_agg(id order by id))[1] as id, 'OVERLAP' as kind,
                             (array_agg(name order by id))[1] as name, (array_agg(field order by id))[1] as field,
                             area_id, (array_agg(area_name))[1] as area_name,
                             array_agg(owner_id order by id) as owner_ids,
                             array_agg(owner_name order by id) as owner_names, cast(null as date) as since
                      from owned group by area_id, folded having count(distinct owner_id) > 1),
                    ending as (
                      select distinct on (function_id) function_id, owner_id, valid
                      from function_owner
                      where lower(valid) <= :day and known @> cast(:known as timestamptz)
                      order by function_id, lower(valid) desc),
                    gap as (
                      select f.id, 'GAP' as kind, f.name, f.field, v.area_id, s.name as area_name,
                             array[e.owner_id] as owner_ids, array[v.name] as owner_names, upper(e.valid) as since
                      from ending e
                      join function f on f.id = e.function_id
                      cross join lateral (
                        select name, area_id from agency_version
                        where agency_id = e.owner_id and lower(valid) < upper(e.valid)
                          and known @> cast(:known as timestamptz)
                        order by lower(valid) desc limit 1) v
                      cross join lateral (
                        select name, scope from area_version
                        where area_id = v.area_id and lower(valid) <= :day and known @> cast(:known as timestamptz)
                        order by lower(valid) desc limit 1) s
                      where upper(e.valid) <= :day and s.scope <@ cast(:scope as ltree)
                        and not exists (select from function_release r
                                        where r.function_id = e.function_id and r.valid @> cast(:day as date)
                                          and r.known @> cast(:known as timestamptz)))
                    select * from (select * from gap union all select * from overlap) as finding
                    where cast(:after as uuid) is null or id > :after
                    order by id limit :fetch""";

    private final Jdbi jdbi;

    FunctionReview(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param asked a part of the name, in any spelling
     */
    public List<FunctionOwner> list(
            Scope scope, Optional<String> asked, Moment moment, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LIST)
                                .bind("scope", scope.path())
                                .bind("asked", asked.map(VietnameseText::fold).orElse(null))
                                .bind("after", page.cursor().map(Cursor::asId).orElse(null))
                                .bind("fetch", page.fetch())
                                .bindMethods(moment)
                                .mapTo(FunctionOwner.class)
                                .list());
    }

    public List<FunctionFinding> findings(Scope scope, Moment moment, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FINDINGS)
                                .bind("scope", scope.path())
                                .bind("after", page.cursor().map(Cursor::asId).orElse(null))
                                .bind("fetch", page.fetch())
                                .bindMethods(moment)
                                .mapTo(FunctionFinding.class)
                                .list());
    }
}
