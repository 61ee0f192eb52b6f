package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Keeps an agency from being registered twice: below one parent in one area no two stand under one
 * name. Only newcomers are asked, because a merger may well put two of a name below its successor.
 */
@ApplicationScoped
public class Namesakes {

    private final Jdbi jdbi;

    Namesakes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Refuses a newcomer whose name is another's. Names that differ in their marks alone are taken
     * for one, unless the newcomer comes with an id of its own.
     *
     * @param id null when the registry gives it
     * @param ending agencies that end when it begins, and whose names are free then
     */
    public void mustBeNone(
            UUID id, AgencyProfile profile, LocalDate from, Collection<UUID> ending) {
        queue(profile);
        first(id, profile, from, ending)
                .ifPresent(
                        namesake -> {
                            throw new AgencyNameTaken(namesake);
                        });
    }

    /** One after the other: the second finds what the first has registered. */
    private void queue(AgencyProfile profile) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                                "namesakes "
                                        + profile.areaId()
                                        + " "
                                        + profile.names().foldedName()));
    }

    private Optional<Namesake> first(
            UUID id, AgencyProfile profile, LocalDate from, Collection<UUID> ending) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select agency_id as id, name from agency_version
                                        where area_id = :areaId
                                          and parent_id is not distinct from cast(:parentId as uuid)
                                          and (name = :name or cast(:id as uuid) is null
                                               and split_part(search, '|', 1) = :foldedName)
                                          and valid && daterange(:from, null) and upper_inf(known)
                                          and agency_id is distinct from cast(:id as uuid)
                                          and not agency_id = any(:ending)
                                        order by lower(valid), agency_id limit 1""")
                                .bindMethods(profile)
                                .bind("foldedName", profile.names().foldedName())
                                .bind("id", id)
                                .bind("from", from)
                                .bindArray("ending", UUID.class, List.copyOf(ending))
                                .mapTo(Namesake.class)
                                .findFirst());
    }

    /** An agency that has the name. */
    record Namesake(UUID id, String name) {}
}
