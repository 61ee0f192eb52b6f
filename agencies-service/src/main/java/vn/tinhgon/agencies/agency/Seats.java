package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.AgencyLookup;
import vn.tinhgon.platform.caller.Scope;

/** Finds the seats of callers in the registry itself, where the other services ask their copy. */
@ApplicationScoped
class Seats implements AgencyLookup {

    private final Jdbi jdbi;

    Seats(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Seat> seatOf(UUID agency, LocalDate day) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                with recursive line(id, step) as (
                                                  select cast(:agency as uuid), 0
                                                  union all
                                                  select s.successor_id, step + 1
                                                  from line join succession s on s.ended_id = line.id
                                                  where s.valid @> cast(:day as date) and upper_inf(s.known)
                                                    and not s.survives and s.position = 0)
                                                select v.agency_id as id, s.scope::text as path
                                                from line
                                                join agency_version v on v.agency_id = line.id
                                                  and v.valid @> cast(:day as date) and upper_inf(v.known)
                                                join area_version s on s.area_id = v.area_id
                                                  and s.valid @> cast(:day as date) and upper_inf(s.known)
                                                order by step desc limit 1""")
                                        .bind("agency", agency)
                                        .bind("day", day)
                                        .mapTo(Row.class)
                                        .findOne())
                .map(row -> new Seat(row.id(), new Scope(row.path())));
    }

    private record Row(UUID id, String path) {}
}
