package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Agencies that are restored while what they belonged to, or sat in, stays ended by other moves of
 * the case: they come along to its heir, as they would have without what is taken back.
 */
@ApplicationScoped
class Followers {

    private static final String FOLLOWING =
            """
            with heir as (
              select * from succession
              where case_id = :case and position = 0 and not survives and upper_inf(known)
                and valid @> cast(:day as date)),
            place as (
              select s.*, a.level
              from area_succession s
              join area_version a on a.area_id = s.successor_id and a.valid @> cast(:day as date)
                and upper_inf(a.known)
              where s.case_id = :case and not s.survives and upper_inf(s.known) and s.valid @> cast(:day as date)
                and not exists (select from area_succession other
                                where other.ended_id = s.ended_id and other.case_id = s.case_id and other.id <> s.id
                                  and upper_inf(other.known) and other.valid @> cast(:day as date))),
            following as (
              select f.*, coalesce(above.successor_id, f.parent_id) as new_parent_id,
                     coalesce(director.successor_id, f.directed_by_id) as new_directed_by_id,
                     coalesce(place.successor_id, f.area_id) as new_area_id, coalesce(place.level, f.level) as new_level,
                     coalesce(above.decision_number, director.decision_number, place.decision_number) as new_number,
                     coalesce(above.decision_date, director.decision_date, place.decision_date) as new_date,
                     coalesce(above.decision_issuer, director.decision_issuer, place.decision_issuer) as new_issuer
              from agency_version f
              left join heir above on above.ended_id = f.parent_id
              left join heir director on director.ended_id = f.directed_by_id
              left join place on place.ended_id = f.area_id
              where f.agency_id = any(:ids) and lower(f.known) < :before
                and (upper_inf(f.known) or upper(f.known) >= :before) and f.valid && daterange(cast(:day as date), null)
            %s)
            """;

    private static final String AMONG =
            FOLLOWING.formatted("and num_nonnulls(above.id, director.id, place.id) > 0")
                    + "select distinct agency_id from following";

    private static final String UNCHANGED =
            "name, name_en, short_name, former_names, other_names, search, kind, bloc, mailbox";

    private static final String RESTORE =
            FOLLOWING.formatted("")
                    + """
                    insert into agency_version (agency_id, valid, known, %1$s, level, area_id, parent_id,
                                                directed_by_id, decision_number, decision_date, decision_issuer, case_id)
                    select agency_id, valid * daterange(cast(:day as date), null), tstzrange(:known, null), %1$s,
                           new_level, new_area_id, new_parent_id, new_directed_by_id, coalesce(new_number, decision_number),
                           coalesce(new_date, decision_date), coalesce(new_issuer, decision_issuer),
                           case when new_number is null then case_id else :case end
                    from following"""
                            .formatted(UNCHANGED);

    private final Jdbi jdbi;

    Followers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Set<UUID> among(Trace trace, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        bind(handle.createQuery(AMONG), trace.undoing(), trace.agencies(), day)
                                .mapTo(UUID.class)
                                .set());
    }

    /** Writes down from a day on how they are then. */
    void restore(Undoing undoing, Collection<UUID> ids, LocalDate day, Instant known) {
        jdbi.useHandle(
                handle ->
                        bind(handle.createUpdate(RESTORE), undoing, ids, day)
                                .bind("known", known)
                                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, Undoing undoing, Collection<UUID> ids, LocalDate day) {
        return statement
                .bind("case", undoing.caseId())
                .bind("before", undoing.known())
                .bind("day", day)
                .bindArray("ids", UUID.class, List.copyOf(ids));
    }
}
