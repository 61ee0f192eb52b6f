package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Origin;

/**
 * Writes what changes about agencies. Nothing is overwritten: a version that turns out to end is
 * known no longer, and known anew with its end.
 */
@ApplicationScoped
public class AgencyVersions {

    private static final String NAMES =
            "name, name_en, short_name, former_names, other_names, search";

    private static final String CONTENT =
            NAMES
                    + """
                    , kind, bloc, level, area_id, parent_id, directed_by_id, mailbox,
                    decision_number, decision_date, decision_issuer, case_id""";

    private static final String COLUMNS = "(agency_id, valid, known, " + CONTENT + ")";

    private static final String OPEN =
            """
            insert into agency_version %s
            values (:id, daterange(:from, null), tstzrange(:origin.known, null), :name, :names.nameEn,
                    :names.shortName, :former, :others, :folded, :kind, :bloc, :level, :areaId, :parentId,
                    :directedById, :mailbox, :origin.decision?.number, :origin.decision?.date,
                    :origin.decision?.issuer, :origin.caseId)"""
                    .formatted(COLUMNS);

    private static final String END =
            """
            with ended as (
              update agency_version set known = tstzrange(lower(known), :origin.known)
              where agency_id = any(:ids) and upper_inf(known) and (upper_inf(valid) or upper(valid) > :on)
              returning *)
            insert into agency_version %1$s
            select agency_id, valid * daterange(null, :on), tstzrange(:origin.known, null), %2$s
            from ended where lower(valid) < :on"""
                    .formatted(COLUMNS, CONTENT);

    private static final String FOLLOW =
            """
            with heir as (
              select * from unnest(:ended, :heirs) as h(ended_id, heir_id)),
            place as (
              select * from unnest(:areas, :places, :levels) as p(area_id, place_id, level)),
            moved as (
              update agency_version set known = tstzrange(lower(known), :origin.known)
              where (parent_id = any(:ended) or directed_by_id = any(:ended) or area_id = any(:areas))
                and upper_inf(known) and (upper_inf(valid) or upper(valid) > :on)
              returning *),
            kept as (
              insert into agency_version %1$s
              select agency_id, valid * daterange(null, :on), tstzrange(:origin.known, null), %2$s
              from moved where lower(valid) < :on),
            following as (
              select m.agency_id, m.valid * daterange(:on, null) as valid, %3$s, m.kind, m.bloc,
                     coalesce(p.level, m.level) as level, coalesce(p.place_id, m.area_id) as area_id,
                     coalesce(above.heir_id, m.parent_id) as parent_id,
                     coalesce(director.heir_id, m.directed_by_id) as directed_by_id, m.mailbox,
                     m.area_id as former_area_id, m.parent_id as former_parent_id,
                     m.directed_by_id as former_directed_by_id
              from moved m
              left join heir above on above.ended_id = m.parent_id
              left join heir director on director.ended_id = m.directed_by_id
              left join place p on p.area_id = m.area_id),
            hung as (
              insert into agency_version %1$s
              select agency_id, valid, tstzrange(:origin.known, null), %4$s, kind, bloc, level, area_id, parent_id,
                     directed_by_id, mailbox, :origin.decision?.number, :origin.decision?.date,
                     :origin.decision?.issuer, :origin.caseId
              from following)
            select distinct on (agency_id) agency_id as id, name, kind, area_id, parent_id, directed_by_id,
                   former_area_id, former_parent_id, former_directed_by_id
            from following order by agency_id, lower(valid) desc"""
                    .formatted(COLUMNS, CONTENT, "m." + NAMES.replace(", ", ", m."), NAMES);

    private final Jdbi jdbi;

    AgencyVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Collection<UUID> ids) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate("insert into agency (id) select unnest(:ids)")
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .execute());
    }

    /** Writes down what agencies are from a day on. */
    public void open(Map<UUID, AgencyProfile> agencies, LocalDate from, Origin origin) {
        if (agencies.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(OPEN);
                    agencies.forEach(
                            (id, profile) ->
                                    rows.bind("id", id)
                                            .bind("from", from)
                                            .bindArray(
                                                    "former",
                                                    String.class,
                                                    profile.names().formerNames())
                                            .bind("folded", profile.names().folded())
                                            .bindArray(
                                                    "others",
                                                    String.class,
                                                    profile.names().otherNames())
                                            .bindMethods(profile)
                                            .bindMethods("origin", origin)
                                            .add());
                    rows.execute();
                });
    }

    /** Ends agencies: a day is the first on which they stand no longer. */
    public void end(Collection<UUID> ids, LocalDate on, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(END)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }

    /** Agencies are otherwise from a day on. */
    public void change(Map<UUID, AgencyProfile> agencies, LocalDate on, Origin origin) {
        end(agencies.keySet(), on, origin);
        open(agencies, on, origin);
    }

    /**
     * Takes along all that belonged to agencies which ended, was directed by them or sat in areas
     * which did.
     *
     * @param heirs ended agency to the one that comes above in its place
     * @param places ended area to the one in its place, which says the level too
     */
    public List<MovedAgency> follow(
            Map<UUID, UUID> heirs, Map<UUID, Residence> places, LocalDate on, Origin origin) {
        var ended = List.copyOf(heirs.keySet());
        var areas = List.copyOf(places.keySet());
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FOLLOW)
                                .bindArray("ended", UUID.class, ended)
                                .bindArray(
                                        "heirs",
                                        UUID.class,
                                        ended.stream().map(heirs::get).toList())
                                .bindArray("areas", UUID.class, areas)
                                .bindArray(
                                        "places",
                                        UUID.class,
                                        areas.stream().map(id -> places.get(id).areaId()).toList())
                                .bindArray(
                                        "levels",
                                        String.class,
                                        areas.stream().map(id -> places.get(id).level()).toList())
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .mapTo(MovedAgency.class)
                                .list());
    }
}
