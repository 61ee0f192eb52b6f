package vn.tinhgon.agencies.agency;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** Reads agencies as of any moment. */
@ApplicationScoped
public class Agencies {

    private static final String COLUMNS =
            """
            select a.id, a.version, v.name, v.name_en, v.short_name, v.former_names, v.other_names, v.kind, v.bloc,
                   v.level, v.area_id, v.parent_id, v.directed_by_id, v.mailbox, s.scope::text as path,
                   lower(v.valid) as valid_from, upper(v.valid) as valid_to,
                   v.decision_number, v.decision_date, v.decision_issuer,
            """
                    + CodeBook.OF_AGENCY
                    + " as codes, "
                    + FunctionLedger.OF_AGENCY
                    + " as functions from agency a ";
    private static final String STANDING =
            COLUMNS
                    + """
                    join agency_version v on v.agency_id = a.id
                      and v.valid @> cast(:day as date) and v.known @> cast(:known as timestamptz)
                    join area_version s on s.area_id = v.area_id
                      and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
                    """;
    private static final String LAST_BY_THEN =
            COLUMNS
                    + """
                    cross join lateral (
                      select * from agency_version
                      where agency_id = a.id and lower(valid) <= :day
                        and was_known(known, cast(:known as timestamptz))
                      order by lower(valid) desc limit 1) v
                    cross join lateral (
                      select scope from area_version
                      where area_id = v.area_id and lower(valid) <= :day
                        and was_known(known, cast(:known as timestamptz))
                      order by lower(valid) desc limit 1) s
                    where a.id = any(:ids)""";

    private final Jdbi jdbi;

    Agencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The agency as of the moment, as it was last when it had ended; empty before it began. */
    public Optional<Agency> find(UUID id, Moment moment) {
        return all(List.of(id), moment).stream().findFirst();
    }

    /** The agency, which must lie in the caller's part of the country. */
    public Agency get(UUID id, Moment moment, Caller caller) {
        var agency = find(id, moment).orElseThrow(() -> new NotFound("agency", id));
        caller.mustCover(agency.scope(), "agency", id);
        return agency;
    }

    public List<Agency> all(Collection<UUID> ids, Moment moment) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(LAST_BY_THEN)
                                        .bindArray("ids", UUID.class, List.copyOf(ids))
                                        .bindMethods(moment)
                                        .mapTo(AgencyRow.class)
                                        .list())
                .stream()
                .map(AgencyRow::agency)
                .toList();
    }

    public Map<UUID, String> names(Collection<UUID> ids, Moment moment) {
        return all(ids, moment).stream().collect(toMap(Agency::id, Agency::name));
    }

    public List<Agency> list(AgencyFilter filter, Moment moment, PageQuery page) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                STANDING
                                                        + """
                                                        where s.scope <@ cast(:scope as ltree)
                                                          and (cast(:kind as text) is null or v.kind = :kind)
                                                          and (cast(:bloc as text) is null or v.bloc = :bloc)
                                                          and (cast(:level as text) is null or v.level = :level)
                                                          and (cast(:after as uuid) is null or a.id > :after)
                                                        order by a.id limit :fetch""")
                                        .bind("scope", filter.scope().path())
                                        .bindMethods(filter)
                                        .bind("after", page.cursor().map(Cursor::asId).orElse(null))
                                        .bind("fetch", page.fetch())
                                        .bindMethods(moment)
                                        .mapTo(AgencyRow.class)
                                        .list())
                .stream()
                .map(AgencyRow::agency)
                .toList();
    }
}
