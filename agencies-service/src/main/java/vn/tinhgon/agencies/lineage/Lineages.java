package vn.tinhgon.agencies.lineage;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.succession.Succession;

/**
 * Walks successions both ways as of a moment: up through predecessors only and down through
 * successors only, so that heirs of the same one are no kin. Each is walked through once.
 */
@ApplicationScoped
public class Lineages {

    private static final String SUCCESSIONS =
            """
            with recursive
            told as not materialized (
              select * from %1$s
              where valid @> cast(:day as date) and known @> cast(:known as timestamptz)),
            earlier(id) as (
              select cast(:id as uuid)
              union
              select told.ended_id from earlier join told on told.successor_id = earlier.id),
            later(id) as (
              select cast(:id as uuid)
              union
              select told.successor_id from later join told on told.ended_id = later.id)
            select ended_id, successor_id, kind, case_id, extent, survives, lower(valid) as effective_on,
                   decision_number, decision_date, decision_issuer
            from told
            where successor_id in (select id from earlier) or ended_id in (select id from later)
            order by lower(valid), id""";
    private static final String AGENCIES =
            """
            select distinct on (agency_id) agency_id as id, name, kind, level,
                   min(lower(valid)) over life as valid_from, upper(valid) as valid_to
            from agency_version
            where agency_id = any(:ids) and known @> cast(:known as timestamptz)
            window life as (partition by agency_id)
            order by agency_id, lower(valid) desc""";
    private static final String AREAS =
            """
            select distinct on (area_id) area_id as id, name, null as kind, level,
                   min(lower(valid)) over life as valid_from, upper(valid) as valid_to
            from area_version
            where area_id = any(:ids) and known @> cast(:known as timestamptz)
            window life as (partition by area_id)
            order by area_id, lower(valid) desc""";

    private final Jdbi jdbi;

    Lineages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Lineage ofAgency(UUID id, Moment moment) {
        return lineage(id, "succession", AGENCIES, moment);
    }

    public Lineage ofArea(UUID id, Moment moment) {
        return lineage(id, "area_succession", AREAS, moment);
    }

    private Lineage lineage(UUID id, String table, String kin, Moment moment) {
        var successions = successions(id, table, moment);
        var ids =
                Stream.concat(
                                Stream.of(id),
                                successions.stream()
                                        .flatMap(s -> Stream.of(s.endedId(), s.successorId())))
                        .distinct()
                        .toList();
        return new Lineage(nodes(ids, kin, moment), successions);
    }

    private List<Succession> successions(UUID id, String table, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(SUCCESSIONS.formatted(table))
                                .bind("id", id)
                                .bindMethods(moment)
                                .mapTo(Succession.class)
                                .list());
    }

    private List<Node> nodes(List<UUID> ids, String kin, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(kin)
                                .bindArray("ids", UUID.class, ids)
                                .bindMethods(moment)
                                .mapTo(Node.class)
                                .list());
    }
}
