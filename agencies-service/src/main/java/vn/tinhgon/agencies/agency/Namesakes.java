package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Keeps an agency from being registered twice: below one parent in one area no two stand under one
 * name. Only newcomers are asked, because a merger may well put two of a name below its successor.
 */
@ApplicationScoped
public class Namesakes {

    private static final int QUEUES = 1024;

    /**
     * By areas and not by names: of those a sheet has more than the database has room for locks.
     */
    private static final String TAKE_TURNS =
            """
            select pg_advisory_xact_lock(hashtext('namesakes'), queue)::text
            from (select distinct abs(hashtext(area::text) %% %d) as queue from unnest(:areas) as area
                  order by queue) as queues"""
                    .formatted(QUEUES);

    private static final String FIRST =
            """
            select v.agency_id as id, v.name
            from unnest(:ids, :areas, :parents, :names, :folded) as n(id, area_id, parent_id, name, folded)
            join agency_version v on v.area_id = n.area_id and v.parent_id is not distinct from n.parent_id
              and (v.name = n.name or n.id is null and split_part(v.search, '|', 1) = n.folded)
              and v.valid && daterange(:from, null) and upper_inf(v.known)
              and v.agency_id is distinct from n.id and not v.agency_id = any(:ending)
            order by lower(v.valid), v.agency_id limit 1""";

    private final Jdbi jdbi;

    Namesakes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Who registers agencies in these areas goes on when those who came before have ended, and
     * finds what they have registered. To be called before anything is locked or written.
     */
    public void takeTurns(Collection<UUID> areas) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(TAKE_TURNS)
                                .bindArray("areas", UUID.class, List.copyOf(areas))
                                .mapTo(String.class)
                                .list());
    }

    /**
     * Refuses newcomers whose name is another's. Names that differ in their marks alone are taken
     * for one, unless the newcomer comes with an id of its own.
     *
     * @param ending agencies that end when they begin, and whose names are free then
     */
    public void mustBeNone(List<Newcomer> newcomers, LocalDate from, Collection<UUID> ending) {
        first(newcomers, from, ending)
                .ifPresent(
                        namesake -> {
                            throw new AgencyNameTaken(namesake);
                        });
    }

    private Optional<Namesake> first(
            List<Newcomer> newcomers, LocalDate from, Collection<UUID> ending) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FIRST)
                                .bindArray("ids", UUID.class, column(newcomers, Newcomer::id))
                                .bindArray(
                                        "areas",
                                        UUID.class,
                                        column(newcomers, n -> n.profile().areaId()))
                                .bindArray(
                                        "parents",
                                        UUID.class,
                                        column(newcomers, n -> n.profile().parentId()))
                                .bindArray(
                                        "names",
                                        String.class,
                                        column(newcomers, n -> n.profile().name()))
                                .bindArray(
                                        "folded",
                                        String.class,
                                        column(newcomers, n -> n.profile().names().foldedName()))
                                .bind("from", from)
                                .bindArray("ending", UUID.class, List.copyOf(ending))
                                .mapTo(Namesake.class)
                                .findFirst());
    }

    private static <T> List<T> column(List<Newcomer> newcomers, Function<Newcomer, T> value) {
        return newcomers.stream().map(value).toList();
    }

    /**
     * An agency that is to begin.
     *
     * @param id null when the registry gives it
     */
    public record Newcomer(UUID id, AgencyProfile profile) {}

    /** An agency that has the name. */
    record Namesake(UUID id, String name) {}
}
