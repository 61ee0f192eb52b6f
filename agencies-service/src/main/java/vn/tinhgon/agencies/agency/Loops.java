package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Looks for agencies that a change has put below themselves. */
@ApplicationScoped
public class Loops {

    /** Upwards in both lines of command; a union, so that the walk ends in a loop too. */
    private static final String FIRST_LOOP =
            """
            with recursive superior(start, id) as (
              select start, start from unnest(:starts) as start
              union
              select superior.start, s.id
              from superior
              join agency_version v on v.agency_id = superior.id
                and v.valid @> cast(:day as date) and upper_inf(v.known)
              cross join lateral (values (v.parent_id), (v.directed_by_id)) as s(id)
              where s.id is not null)
            select v.name
            from superior
            join agency_version below on below.agency_id = superior.id
              and below.valid @> cast(:day as date) and upper_inf(below.known)
              and superior.start in (below.parent_id, below.directed_by_id)
            join agency_version v on v.agency_id = superior.start
              and v.valid @> cast(:day as date) and upper_inf(v.known)
            limit 1""";

    private static final String OWN_SUPERIOR =
            """
            select v.name from unnest(:ended, :heirs) as h(ended_id, heir_id)
            join agency_version v on v.agency_id = h.heir_id and h.ended_id in (v.parent_id, v.directed_by_id)
              and v.valid @> cast(:day as date) and upper_inf(v.known)
            limit 1""";

    private final Jdbi jdbi;

    Loops(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Who takes over from its own superior would come to stand below itself.
     *
     * @param heirs ended agency to the one that comes above in its place
     */
    void mustNotBecomeOwnSuperior(Map<UUID, UUID> heirs, LocalDate day) {
        var ended = List.copyOf(heirs.keySet());
        jdbi.withHandle(
                        handle ->
                                handle.createQuery(OWN_SUPERIOR)
                                        .bindArray("ended", UUID.class, ended)
                                        .bindArray(
                                                "heirs",
                                                UUID.class,
                                                ended.stream().map(heirs::get).toList())
                                        .bind("day", day)
                                        .mapTo(String.class)
                                        .findOne())
                .ifPresent(
                        name -> {
                            throw new HierarchyWouldLoop(name);
                        });
    }

    /**
     * @param changed the agencies that got another superior: a new loop leads through one of them
     */
    public void mustNotLeadThrough(Collection<UUID> changed, LocalDate day) {
        jdbi.withHandle(
                        handle ->
                                handle.createQuery(FIRST_LOOP)
                                        .bindArray("starts", UUID.class, List.copyOf(changed))
                                        .bind("day", day)
                                        .mapTo(String.class)
                                        .findOne())
                .ifPresent(
                        name -> {
                            throw new HierarchyWouldLoop(name);
                        });
    }
}
