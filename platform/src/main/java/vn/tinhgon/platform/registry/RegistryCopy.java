package vn.tinhgon.platform.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.platform.caller.AgencyLookup;
import vn.tinhgon.platform.caller.Scope;

/** The copy, as the events tell it. */
@DefaultBean
@ApplicationScoped
public class RegistryCopy implements AgencyLookup {

    private static final String STANDING_FOR =
            """
            with recursive line(asked, holder, divided, steps) as (
              select asked, asked, false, 0 from unnest(:ids) as asked
              union all
              select line.asked, s.successor_id, line.divided or s.heirs > 1, steps + 1
              from line join registry_succession_on(:day) s on s.ended_id = line.holder and s.position = 0
              where steps < 50)
            select last.asked, last.divided, a.*
            from (select distinct on (asked) * from line order by asked, steps desc) last
            join registry_agency a on a.id = last.holder""";

    /** An agency that nobody has succeeded by a day, nor taken anything from: most are. */
    private static final String UNCHANGED =
            """
            select a.* from registry_agency a
            where a.id = :agency
              and not exists (select from registry_succession s where s.ended_id = a.id and s.effective_on <= :day)""";

    private static final String HAS_ENDED =
            "select exists (select from registry_succession_on(:day) where ended_id = :agency)";

    private static final String NAMES =
            """
            with recursive line(id, holder, divided, steps) as (
              select a.id, a.id, false, 0 from registry_agency a where a.scope <@ cast(:scope as ltree)
              union all
              select line.id, s.successor_id, line.divided or s.heirs > 1, steps + 1
              from line join registry_succession_on(:day) s on s.ended_id = line.holder and s.position = 0
              where steps < 50)
            select a.name, a.other_names, h.id as holder_id, h.name as holder_name
            from (select distinct on (id) * from line order by id, steps desc) last
            join registry_agency a on a.id = last.id
            join registry_agency h on h.id = last.holder
            where not last.divided""";

    private final Jdbi jdbi;
    private final RegistryScribe scribe;

    RegistryCopy(Jdbi jdbi, RegistryScribe scribe) {
        this.jdbi = jdbi;
        this.scribe = scribe;
    }

    /**
     * Takes over what an event says; to be called in the transaction that notes the event as
     * consumed.
     */
    public void apply(AgencyEvent event) {
        scribe.write(event);
    }

    /** Where an agency was divided, its people follow to the main heir. */
    @Override
    public Optional<Seat> seatOf(UUID agency, LocalDate day) {
        return unchanged(agency, day)
                .or(() -> heirs(List.of(agency), day).stream().map(Heir::agency).findFirst())
                .map(heir -> new Seat(heir.id(), new Scope(heir.scope())));
    }

    /**
     * The agency that holds the duties of another on a day; empty when it is unknown, has ended
     * without successor or has been divided among several.
     */
    public Optional<KnownAgency> standingFor(UUID agency, LocalDate day) {
        return unchanged(agency, day)
                .or(() -> Optional.ofNullable(standingFor(List.of(agency), day).get(agency)));
    }

    /** Asked with each request: following all that took over is planned anew each time. */
    private Optional<KnownAgency> unchanged(UUID agency, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(UNCHANGED)
                                .bind("agency", agency)
                                .bind("day", day)
                                .mapTo(KnownAgency.class)
                                .findOne());
    }

    /** The same for many; those without an answer are not in it. */
    public Map<UUID, KnownAgency> standingFor(Collection<UUID> agencies, LocalDate day) {
        return heirs(agencies, day).stream()
                .filter(heir -> !heir.divided())
                .collect(Collectors.toMap(Heir::asked, Heir::agency));
    }

    /** Whether an agency is known to have ended by a day, be it with a successor or without. */
    public boolean hasEnded(UUID agency, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(HAS_ENDED)
                                .bind("agency", agency)
                                .bind("day", day)
                                .mapTo(boolean.class)
                                .one());
    }

    private List<Heir> heirs(Collection<UUID> agencies, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STANDING_FOR)
                                .bindArray("ids", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .mapTo(Heir.class)
                                .list());
    }

    /**
     * Who stands for an agency that was asked about.
     *
     * @param divided somewhere on the way others took over a part
     */
    record Heir(UUID asked, boolean divided, @Nested KnownAgency agency) {}

    public List<KnownAgency> named(Collection<UUID> ids) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select * from registry_agency where id = any(:ids)")
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .mapTo(KnownAgency.class)
                                .list());
    }

    /**
     * Every name that an agency of a part of the country has or had, with whom it means on a day.
     */
    public List<AgencyName> names(Scope scope, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NAMES)
                                .bind("scope", scope.path())
                                .bind("day", day)
                                .mapTo(AgencyName.class)
                                .list());
    }
}
