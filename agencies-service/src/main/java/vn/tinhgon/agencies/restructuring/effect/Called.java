package vn.tinhgon.agencies.restructuring.effect;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** What agencies, areas and functions are called, or were called last. */
@ApplicationScoped
class Called {

    private static final String NAME =
            """
            select name from (
              select name, upper_inf(known) as present, valid from agency_version where agency_id = :id
              union all
              select name, upper_inf(known), valid from area_version where area_id = :id
              union all
              select name, true, daterange(null, null) from function where id = :id) as called
            order by present desc, valid desc limit 1""";

    private final Jdbi jdbi;

    Called(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    String name(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NAME)
                                .bind("id", id)
                                .mapTo(String.class)
                                .findOne()
                                .orElseGet(id::toString));
    }
}
