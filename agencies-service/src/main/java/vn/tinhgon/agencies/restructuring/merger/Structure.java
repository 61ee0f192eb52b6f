package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** What a merger asks of the registry before it changes it. */
@ApplicationScoped
class Structure {

    private final Jdbi jdbi;

    Structure(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Lifespan> lifespans(Collection<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select agency_id as id,
                                               (array_agg(name order by lower(valid) desc))[1] as name,
                                               min(lower(valid)) as begins, max(lower(valid)) as last_change,
                                               case when not bool_or(upper_inf(valid)) then max(upper(valid)) end as ends
                                        from agency_version
                                        where agency_id = any(:agencies) and upper_inf(known)
                                        group by agency_id order by agency_id""")
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .mapTo(Lifespan.class)
                                .list());
    }

    /** All agencies that a merger changes, those below the ones that end included. */
    List<UUID> concerned(Merger merger) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select unnest(:touched)
                                        union
                                        select agency_id from agency_version
                                        where (parent_id = any(:ended) or directed_by_id = any(:ended))
                                          and upper_inf(known) and (upper_inf(valid) or upper(valid) > :day)""")
                                .bindArray("touched", UUID.class, merger.touched())
                                .bindArray("ended", UUID.class, merger.inputs())
                                .bind("day", merger.effectiveOn())
                                .mapTo(UUID.class)
                                .list());
    }

    /** How many of the agencies stand on a day. */
    int standing(Collection<UUID> agencies, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select count(*) from agency_version
                                        where agency_id = any(:agencies) and valid @> cast(:day as date)
                                          and upper_inf(known)""")
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .mapTo(int.class)
                                .one());
    }

    /** The first of the agencies that stands above others on a day, in either line of command. */
    Optional<String> above(Collection<UUID> others, Collection<UUID> agencies, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        with recursive superior(id) as (
                                          select unnest(:others)
                                          union
                                          select s.id
                                          from superior
                                          join agency_version v on v.agency_id = superior.id
                                            and v.valid @> cast(:day as date) and upper_inf(v.known)
                                          cross join lateral (values (v.parent_id), (v.directed_by_id)) as s(id)
                                          where s.id is not null)
                                        select v.name from superior
                                        join agency_version v on v.agency_id = superior.id
                                          and v.valid @> cast(:day as date) and upper_inf(v.known)
                                        where superior.id = any(:agencies) limit 1""")
                                .bindArray("others", UUID.class, List.copyOf(others))
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .mapTo(String.class)
                                .findFirst());
    }
}
