package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Looks for agencies that a change has put below themselves, on any day from one on. */
@ApplicationScoped
public class Loops {

    /** Two changes that each close half a circle would not see each other. */
    private static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('agency hierarchy', 0))::text";

    /**
     * Upwards in both lines of command, through versions that were so on the same days; a union, so
     * that the walk ends in a circle too.
     */
    private static final String FIRST =
            """
            with recursive superior(start, id, during) as (
              select v.agency_id, s.id, v.valid * daterange(:from, null)
              from agency_version v cross join lateral (values (v.parent_id), (v.directed_by_id)) as s(id)
              where v.agency_id = any(:changed) and upper_inf(v.known) and v.valid && daterange(:from, null)
                and s.id is not null
              union
              select superior.start, s.id, superior.during * v.valid
              from superior
              join agency_version v on v.agency_id = superior.id and upper_inf(v.known)
                and v.valid && superior.during
              cross join lateral (values (v.parent_id), (v.directed_by_id)) as s(id)
              where superior.id <> superior.start and s.id is not null)
            select v.name
            from superior join agency_version v on v.agency_id = superior.start and upper_inf(v.known)
              and v.valid && superior.during
            where superior.id = superior.start limit 1""";

    private static final String OWN_SUPERIOR =
            """
            select v.name from unnest(:ended, :heirs) as h(ended_id, heir_id)
            join agency_version v on v.agency_id = h.heir_id and h.ended_id in (v.parent_id, v.directed_by_id)
              and v.valid && daterange(:from, null) and upper_inf(v.known)
            limit 1""";

    private final Jdbi jdbi;

    Loops(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The name of an agency that is its own superior, at whatever distance.
     *
     * @param changed the agencies that got another superior: a new circle leads through one of them
     */
    public Optional<String> first(Collection<UUID> changed, LocalDate from) {
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        return jdbi.withHandle(
                handle -> {
                    handle.execute(ONE_AFTER_THE_OTHER);
                    return handle.createQuery(FIRST)
                            .bindArray("changed", UUID.class, List.copyOf(changed))
                            .bind("from", from)
                            .mapTo(String.class)
                            .findOne();
                });
    }

    /**
     * The name of an agency that takes over from its own superior, and would come to stand below
     * itself.
     *
     * @param heirs ended agency to the one that comes above in its place
     */
    public Optional<String> firstHeirOfSuperior(Map<UUID, UUID> heirs, LocalDate from) {
        var ended = List.copyOf(heirs.keySet());
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OWN_SUPERIOR)
                                .bindArray("ended", UUID.class, ended)
                                .bindArray(
                                        "heirs",
                                        UUID.class,
                                        ended.stream().map(heirs::get).toList())
                                .bind("from", from)
                                .mapTo(String.class)
                                .findOne());
    }
}
