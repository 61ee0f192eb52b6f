package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    private final Jdbi jdbi;

    Loops(Jdbi jdbi) {
        this.jdbi = jdbi;
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
