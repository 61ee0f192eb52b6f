package vn.tinhgon.agencies.staffing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Sees to it that no agency gives more posts than it has, on any day. */
@ApplicationScoped
class Overdrafts {

    private static final String FIRST =
            """
            select (select name from agency_version v
                    where v.agency_id = b.agency_id and upper_inf(known)
                    order by lower(valid) desc limit 1) as name,
                   category, effective_on as "on", balance
            from (
              select agency_id, category, effective_on,
                     sum(sum(posts)) over (partition by agency_id, category order by effective_on) as balance
              from quota_entry where agency_id = any(:agencies)
              group by agency_id, category, effective_on) b
            where balance < 0 order by effective_on, agency_id limit 1""";

    private final Jdbi jdbi;

    Overdrafts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void mustBeNone(Stream<UUID> agencies) {
        var ids = agencies.distinct().toList();
        jdbi.withHandle(handle -> first(handle, ids))
                .ifPresent(
                        overdraft -> {
                            throw new QuotaOverdrawn(overdraft);
                        });
    }

    private static Optional<QuotaOverdrawn.Overdraft> first(Handle handle, List<UUID> agencies) {
        return handle.createQuery(FIRST)
                .bindArray("agencies", UUID.class, agencies)
                .mapTo(QuotaOverdrawn.Overdraft.class)
                .findOne();
    }
}
