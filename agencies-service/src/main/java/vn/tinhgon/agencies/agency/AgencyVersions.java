package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.sql.Constraints;

/**
 * Writes what changes about agencies. Nothing is overwritten: a version that turns out to end is
 * known no longer, and known anew with its end.
 */
@ApplicationScoped
public class AgencyVersions {

    private static final String UNCHANGED =
            """
            name, name_en, short_name, former_names, other_names, search, kind, bloc, level, area_id, parent_id, directed_by_id, mailbox,
            decision_number, decision_date, decision_issuer, case_id""";
    private static final String COLUMNS = "(agency_id, valid, known, " + UNCHANGED + ")";

    private final Jdbi jdbi;

    AgencyVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID id) {
        try {
            jdbi.useHandle(handle -> handle.execute("insert into agency (id) values (?)", id));
        } catch (JdbiException e) {
            throw Constraints.broke("agency_pk", e) ? new AgencyAlreadyRegistered(id) : e;
        }
    }

    void open(UUID id, AgencyProfile profile, LocalDate from, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into agency_version %1$s
                                        values
                                          (:id, daterange(:from, null), tstzrange(:origin.known, null), :name,
                                           :names.nameEn, :names.shortName, :former, :others, :folded, :kind, :bloc, :level, :areaId, :parentId, :directedById, :mailbox,
                                           :origin.decision?.number, :origin.decision?.date,
                                           :origin.decision?.issuer, :origin.caseId)"""
                                                .formatted(COLUMNS))
                                .bind("id", id)
                                .bind("from", from)
                                .bindArray("former", String.class, profile.names().formerNames())
                                .bind("folded", profile.names().folded())
                                .bindArray("others", String.class, profile.names().otherNames())
                                .bindMethods(profile)
                                .bindMethods("origin", origin)
                                .execute());
    }

    /** Ends agencies: a day is the first on which they stand no longer. */
    public void end(Collection<UUID> ids, LocalDate on, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        with ended as (
                                          update agency_version set known = tstzrange(lower(known), :origin.known)
                                          where agency_id = any(:ids) and upper_inf(known)
                                            and (upper_inf(valid) or upper(valid) > :on)
                                          returning *)
                                        insert into agency_version %1$s
                                        select agency_id, valid * daterange(null, :on), tstzrange(:origin.known, null), %2$s
                                        from ended where lower(valid) < :on"""
                                                .formatted(COLUMNS, UNCHANGED))
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }

    /** Puts all that belonged to agencies or was directed by them under their successor instead. */
    public List<MovedAgency> hangUnder(
            UUID successor, Collection<UUID> ended, LocalDate on, Origin origin) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        with moved as (
                                          update agency_version set known = tstzrange(lower(known), :origin.known)
                                          where (parent_id = any(:ended) or directed_by_id = any(:ended))
                                            and not agency_id = any(:ended) and upper_inf(known)
                                            and (upper_inf(valid) or upper(valid) > :on)
                                          returning *),
                                        kept as (
                                          insert into agency_version %1$s
                                          select agency_id, valid * daterange(null, :on), tstzrange(:origin.known, null), %2$s
                                          from moved where lower(valid) < :on),
                                        hung as (
                                          insert into agency_version %1$s
                                          select agency_id, valid * daterange(:on, null), tstzrange(:origin.known, null),
                                                 name, name_en, short_name, former_names, other_names, search, kind, bloc, level, area_id,
                                                 case when parent_id = any(:ended) then :successor else parent_id end,
                                                 case when directed_by_id = any(:ended) then :successor
                                                      else directed_by_id end,
                                                 mailbox, :origin.decision?.number, :origin.decision?.date,
                                                 :origin.decision?.issuer, :origin.caseId
                                          from moved)
                                        select distinct on (agency_id) agency_id as id, name,
                                               coalesce(parent_id = any(:ended), false) as as_child,
                                               coalesce(directed_by_id = any(:ended), false) as as_directed
                                        from moved order by agency_id, lower(valid) desc"""
                                                .formatted(COLUMNS, UNCHANGED))
                                .bindArray("ended", UUID.class, List.copyOf(ended))
                                .bind("successor", successor)
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .mapTo(MovedAgency.class)
                                .list());
    }
}
