package vn.tinhgon.agencies.pilot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** Reads pilots as they were known at a moment. */
@ApplicationScoped
class PilotBook {

    private static final String KNOWN =
            """
            select p.id, p.version, p.area_id, s.scope::text as path, s.level, p.name, p.description, p.starts_on,
                   p.first_review_on, p.decision_number, p.decision_date, p.decision_issuer
            from pilot p
            cross join lateral (
              select scope, level from area_version
              where area_id = p.area_id and known @> cast(:known as timestamptz)
              order by lower(valid) desc limit 1) s
            where p.known_from <= cast(:known as timestamptz)
            """;

    /** Decided there, or tried there. */
    private static final String WITHIN =
            """
            and (s.scope <@ cast(:scope as ltree) or exists (
              select from pilot_site site
              join agency_version v on v.agency_id = site.agency_id and upper_inf(v.known)
              join area_version a on a.area_id = v.area_id and upper_inf(a.known)
                and a.scope <@ cast(:scope as ltree)
              where site.pilot_id = p.id))
            """;

    private static final String IN_STATE =
            """
            and (cast(:state as text) is null or :state = (
              select case
                when last.outcome in ('SCALED', 'ENDED') then last.outcome
                when :day < p.starts_on then 'PLANNED'
                when :day >= coalesce(last.next_review_on, p.first_review_on) then 'REVIEW_DUE'
                else 'RUNNING' end
              from (values (1)) as one
              left join lateral (
                select outcome, next_review_on from pilot_review r
                where r.pilot_id = p.id and r.reviewed_on <= :day and r.known @> cast(:known as timestamptz)
                order by reviewed_on desc, id desc limit 1) last on true))
            """;

    private static final String PAGE =
            KNOWN
                    + WITHIN
                    + IN_STATE
                    + """
                    and (cast(:after as uuid) is null or p.id > :after)
                    order by p.id limit :fetch""";

    private final Jdbi jdbi;

    PilotBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Pilot> find(UUID id, Scope scope, Moment moment) {
        return whole(
                        jdbi.withHandle(
                                handle ->
                                        handle.createQuery(KNOWN + WITHIN + "and p.id = :id")
                                                .bind("id", id)
                                                .bind("scope", scope.path())
                                                .bind("known", moment.known())
                                                .mapTo(PilotRow.class)
                                                .list()),
                        moment.known())
                .stream()
                .findFirst();
    }

    List<Pilot> all(Collection<UUID> ids) {
        var now = Moment.last().known();
        return whole(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(KNOWN + "and p.id = any(:ids) order by p.id")
                                        .bindArray("ids", UUID.class, List.copyOf(ids))
                                        .bind("known", now)
                                        .mapTo(PilotRow.class)
                                        .list()),
                now);
    }

    List<Pilot> list(Scope scope, Optional<PilotState> state, Moment moment, PageQuery page) {
        return whole(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(PAGE)
                                        .bind("scope", scope.path())
                                        .bind("state", state.map(Enum::name).orElse(null))
                                        .bind("after", page.after())
                                        .bind("fetch", page.fetch())
                                        .bindMethods(moment)
                                        .mapTo(PilotRow.class)
                                        .list()),
                moment.known());
    }

    private List<Pilot> whole(List<PilotRow> rows, String known) {
        var ids = rows.stream().map(PilotRow::id).toList();
        var sites = sites(ids, known);
        var reviews = reviews(ids, known);
        return rows.stream()
                .map(
                        row ->
                                row.with(
                                        sites.getOrDefault(row.id(), List.of()),
                                        reviews.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<PilotSite>> sites(List<UUID> pilots, String known) {
        return rows(
                        """
                        select pilot_id, agency_id, since from pilot_site
                        where pilot_id = any(:ids) and known_from <= cast(:known as timestamptz)
                        order by since, agency_id""",
                        pilots,
                        known,
                        PilotRow.Site.class)
                .stream()
                .collect(
                        groupingBy(PilotRow.Site::pilotId, mapping(PilotRow.Site::site, toList())));
    }

    private Map<UUID, List<PilotReview>> reviews(List<UUID> pilots, String known) {
        return rows(
                        """
                        select * from pilot_review
                        where pilot_id = any(:ids) and known @> cast(:known as timestamptz)
                        order by reviewed_on, id""",
                        pilots,
                        known,
                        PilotRow.Review.class)
                .stream()
                .collect(
                        groupingBy(
                                PilotRow.Review::pilotId,
                                mapping(PilotRow.Review::review, toList())));
    }

    private <R> List<R> rows(String sql, List<UUID> ids, String known, Class<R> type) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("ids", UUID.class, ids)
                                .bind("known", known)
                                .mapTo(type)
                                .list());
    }
}
