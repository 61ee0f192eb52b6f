package vn.tinhgon.agencies.staffing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Sees to it that no agency gives more posts than it has, on any day. */
@ApplicationScoped
class Overdrafts {

    private static final String OVERDRAWN =
            """
            select agency_id, category, "on", lacking,
                   (select name from agency_version v
                    where v.agency_id = o.agency_id and upper_inf(known)
                    order by lower(valid) desc limit 1) as name
            from (
              select agency_id, category, min(effective_on) as "on", -min(balance) as lacking
              from (
                select agency_id, category, effective_on,
                       sum(sum(posts)) over (partition by agency_id, category order by effective_on) as balance
                from quota_entry where agency_id = any(:agencies)
                group by agency_id, category, effective_on) b
              where balance < 0
              group by agency_id, category) o
            order by "on", agency_id, category limit 100""";

    private final Jdbi jdbi;

    Overdrafts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void mustBeNone(Stream<UUID> agencies) {
        var overdrawn = of(agencies.distinct().toList());
        if (!overdrawn.isEmpty()) {
            throw new QuotaOverdrawn(overdrawn, overdraft -> "quotas");
        }
    }

    private List<QuotaOverdrawn.Overdraft> of(List<UUID> agencies) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OVERDRAWN)
                                .bindArray("agencies", UUID.class, agencies)
                                .mapTo(QuotaOverdrawn.Overdraft.class)
                                .list());
    }
}
