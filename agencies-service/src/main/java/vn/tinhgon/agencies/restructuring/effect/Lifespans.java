package vn.tinhgon.agencies.restructuring.effect;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Reads how long things have stood. */
@ApplicationScoped
class Lifespans {

    private static final String LIFESPANS =
            """
            select %1$s as id, (array_agg(name order by lower(valid) desc))[1] as name,
                   min(lower(valid)) as begins, max(lower(valid)) as last_change,
                   case when not bool_or(upper_inf(valid)) then max(upper(valid)) end as ends
            from %2$s
            where %1$s = any(:ids) and upper_inf(known)
            group by %1$s order by %1$s""";

    private final Jdbi jdbi;

    Lifespans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Lifespan> ofAgencies(Collection<UUID> ids) {
        return read(LIFESPANS.formatted("agency_id", "agency_version"), ids);
    }

    List<Lifespan> ofAreas(Collection<UUID> ids) {
        return read(LIFESPANS.formatted("area_id", "area_version"), ids);
    }

    private List<Lifespan> read(String sql, Collection<UUID> ids) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .mapTo(Lifespan.class)
                                .list());
    }
}
