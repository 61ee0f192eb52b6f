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

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.platform.caller.AgencyLookup;
import vn.tinhgon.platform.caller.Scope;

/**
 * The copy, as the events tell it. Events of different agencies come in any order: a merger may
 * arrive before the agencies it ended, so succession is kept apart from the agencies themselves.
 */
@DefaultBean
@ApplicationScoped
public class RegistryCopy implements AgencyLookup {

    private static final String STANDING_FOR =
            """
            with recursive line(id, holder, steps) as (
              select asked, asked, 0 from unnest(:ids) as asked
              union all
              select line.id, s.successor_id, steps + 1
              from line join registry_succession s on s.ended_id = line.holder
              where s.effective_on <= :day and steps < 50)
            select distinct on (line.id) line.id as asked, a.*
            from line join registry_agency a on a.id = line.holder
            order by line.id, steps desc""";

    private static final String KEEP_AREA =
            """
            insert into registry_area (id, name, level, scope)
            values (:areaId, :name, :level, cast(:scope as ltree))
            on conflict (id) do update
            set name = excluded.name, level = excluded.level, scope = excluded.scope""";

    private static final String KEEP_AGENCY =
            """
            insert into registry_agency
              (id, name, other_names, kind, level, scope, parent_id, mailbox, valid_from)
            values (:agencyId, :name, :names, :kind, :level, cast(:scope as ltree), :parentId,
                    :mailbox, :from)
            on conflict (id) do update
            set name = excluded.name, other_names = excluded.other_names, kind = excluded.kind,
                level = excluded.level, scope = excluded.scope, parent_id = excluded.parent_id,
                mailbox = excluded.mailbox,
                valid_from = least(registry_agency.valid_from, excluded.valid_from)""";

    private static final String SUCCEED =
            """
            insert into registry_succession (ended_id, successor_id, case_id, effective_on)
            select ended, :successor, :case, :on from unnest(:ended) as ended
            on conflict (ended_id) do nothing""";

    private static final String NAMES =
            """
            with recursive line(id, holder, steps) as (
              select a.id, a.id, 0 from registry_agency a where a.scope <@ cast(:scope as ltree)
              union all
              select line.id, s.successor_id, steps + 1
              from line join registry_succession s on s.ended_id = line.holder
              where s.effective_on <= :day and steps < 50)
            select distinct on (line.id)
                   a.name, a.other_names, h.id as holder_id, h.name as holder_name
            from line join registry_agency a on a.id = line.id join registry_agency h on h.id = line.holder
            order by line.id, steps desc""";

    private final Jdbi jdbi;

    RegistryCopy(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Takes over what an event says; to be called in the transaction that notes the event as
     * consumed.
     */
    public void apply(AgencyEvent event) {
        switch (event) {
            case AreaRegistered area -> keep(area);
            case AgencyEstablished e -> keep(e.agency(), e.validFrom());
            case AgenciesMerged merger -> {
                keep(merger.successor(), merger.effectiveOn());
                succeed(merger);
            }
        }
    }

    @Override
    public Optional<Seat> seatOf(UUID agency, LocalDate day) {
        return standingFor(agency, day).map(a -> new Seat(a.id(), new Scope(a.scope())));
    }

    /**
     * The agency that holds the duties of another on a day; empty when it is unknown or has ended
     * without successor.
     */
    public Optional<KnownAgency> standingFor(UUID agency, LocalDate day) {
        return Optional.ofNullable(standingFor(List.of(agency), day).get(agency));
    }

    /** The same for many; those without an answer are not in it. */
    public Map<UUID, KnownAgency> standingFor(Collection<UUID> agencies, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STANDING_FOR)
                                .bindArray("ids", UUID.class, List.copyOf(agencies))
                                .bind("day", day)
                                .mapTo(Standing.class)
                                .collect(Collectors.toMap(Standing::asked, Standing::agency)));
    }

    /** Who stands for an agency that was asked about. */
    record Standing(UUID asked, @Nested KnownAgency agency) {}

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

    private void keep(AreaRegistered area) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP_AREA).bindMethods(area).execute());
    }

    private void keep(AgencyState agency, LocalDate validFrom) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(KEEP_AGENCY)
                                .bindMethods(agency)
                                .bindArray("names", String.class, agency.otherNames())
                                .bind("from", validFrom)
                                .execute());
    }

    private void succeed(AgenciesMerged merger) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(SUCCEED)
                                .bindArray("ended", UUID.class, merger.endedIds())
                                .bind("successor", merger.successor().agencyId())
                                .bind("case", merger.caseId())
                                .bind("on", merger.effectiveOn())
                                .execute());
    }
}
