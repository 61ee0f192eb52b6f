package vn.tinhgon.platform.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.AreaChanged;
import vn.tinhgon.events.AreaCorrected;
import vn.tinhgon.events.AreaEnded;
import vn.tinhgon.events.AreaEvent;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.events.AreaRestored;
import vn.tinhgon.events.AreaState;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.PilotEvent;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringEvent;
import vn.tinhgon.events.StaffingEvent;
import vn.tinhgon.events.StructureEvent;

/**
 * Writes down what the events say. Events of different agencies come in any order: a merger may
 * arrive before the agencies it ended, and an annulment before the merger. So successions and
 * annulments are kept apart from the agencies, and no older state overwrites a newer one.
 */
@ApplicationScoped
class RegistryScribe {

    private static final String SEPARATE = "SEPARATE";

    private static final String KEEP_AREA =
            """
            with kept as (
              insert into registry_area (id, name, level, scope)
              values (:areaId, :name, :level, cast(:path as ltree))
              on conflict (id) do update
              set name = excluded.name, level = excluded.level, scope = excluded.scope)
            update registry_agency set scope = cast(:path as ltree) where area_id = :areaId""";

    /** Where the area is known, the agency lies where its area does. */
    private static final String KEEP_AGENCY =
            """
            insert into registry_agency
              (id, name, other_names, kind, level, area_id, scope, parent_id, mailbox, valid_from, state_version)
            values (:agencyId, :name, :names, :kind, :level, :areaId,
                    coalesce((select scope from registry_area where id = :areaId), cast(:scope as ltree)),
                    :parentId, :mailbox, :from, coalesce(:version, 0))
            on conflict (id) do update
            set name = excluded.name, other_names = excluded.other_names, kind = excluded.kind,
                level = excluded.level, area_id = excluded.area_id, scope = excluded.scope,
                parent_id = excluded.parent_id, mailbox = excluded.mailbox,
                valid_from = least(registry_agency.valid_from, excluded.valid_from),
                state_version = excluded.state_version
            where excluded.state_version >= registry_agency.state_version""";

    private static final String SUCCEED =
            """
            insert into registry_succession (ended_id, successor_id, case_id, effective_on, position, heirs)
            select ended, heir, :case, :on, coalesce(place, 1) - 1, cardinality(:heirs)
            from unnest(:ended) as ended
            left join unnest(:heirs) with ordinality as heirs(heir, place) on true
            on conflict on constraint registry_succession_once do nothing""";

    private static final String ANNUL =
            """
            insert into registry_annulment (case_id, restored_id, effective_on, annulled_by)
            values (:case, :restored, :on, :by)
            on conflict on constraint registry_annulment_once do nothing""";

    private final Jdbi jdbi;
    private final PlaceScribe places;

    RegistryScribe(Jdbi jdbi, PlaceScribe places) {
        this.jdbi = jdbi;
        this.places = places;
    }

    void write(AgencyEvent event) {
        switch (event) {
            case AreaEvent area -> write(area);
            case StructureEvent structure -> write(structure);
            case RestructuringEvent restructuring -> write(restructuring);
            case StaffingEvent _, PilotEvent _ -> {}
        }
    }

    private void write(AreaEvent event) {
        switch (event) {
            case AreaRegistered e ->
                    keep(
                            new AreaState(
                                    e.areaId(),
                                    e.code(),
                                    e.name(),
                                    e.level(),
                                    e.scope(),
                                    e.parentId()));
            case AreaChanged e -> keep(e.area());
            case AreaCorrected e -> keep(e.area());
            case AreaRestored e -> {
                keep(e.area());
                annul(e.annulledCaseId(), e.aggregateId(), e.effectiveOn(), e.caseId());
            }
            case AreaEnded e -> keep(e.area());
        }
        places.write(event);
    }

    private void write(StructureEvent event) {
        switch (event) {
            case AgencyEstablished e -> keep(e.agency(), e.validFrom());
            case AgencyRenamed e -> keep(e.agency(), e.effectiveOn());
            case AgencyMoved e -> keep(e.agency(), e.effectiveOn());
            case AgencyCorrected e -> keep(e.agency(), e.validFrom());
            case AgencyRestored e -> {
                keep(e.agency(), e.effectiveOn());
                annul(e.annulledCaseId(), e.aggregateId(), e.effectiveOn(), e.caseId());
            }
            case AgenciesMerged e -> {
                keep(e.successor(), e.effectiveOn());
                var heirs = List.of(e.successor().agencyId());
                succeed(e.endedIds(), heirs, e.caseId(), e.effectiveOn());
            }
            case AgencySplit e -> {
                e.successors().forEach(successor -> keep(successor, e.effectiveOn()));
                keep(e.agency(), e.effectiveOn());
                if (!e.kind().equals(SEPARATE)) {
                    var heirs = e.successors().stream().map(AgencyState::agencyId).toList();
                    succeed(List.of(e.agency().agencyId()), heirs, e.caseId(), e.effectiveOn());
                }
            }
            case AgencyDissolved e -> {
                keep(e.agency(), e.effectiveOn());
                succeed(List.of(e.agency().agencyId()), List.of(), e.caseId(), e.effectiveOn());
            }
            case FunctionsTransferred e -> {
                if (e.to() != null) {
                    keep(e.to(), e.effectiveOn());
                }
            }
        }
    }

    /** Of an annulment in part each of those tells that are restored by it. */
    private void write(RestructuringEvent event) {
        if (event instanceof RestructuringAnnulled e) {
            var reversing = e.restructuring();
            annul(e.annulledCaseId(), null, reversing.effectiveOn(), reversing.caseId());
        }
    }

    private void keep(AreaState area) {
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

    private void succeed(List<UUID> ended, List<UUID> heirs, UUID caseId, LocalDate on) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(SUCCEED)
                                .bindArray("ended", UUID.class, ended)
                                .bindArray("heirs", UUID.class, heirs)
                                .bind("case", caseId)
                                .bind("on", on)
                                .execute());
    }

    private void annul(UUID caseId, UUID restored, LocalDate on, UUID by) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ANNUL)
                                .bind("case", caseId)
                                .bind("restored", restored)
                                .bind("on", on)
                                .bind("by", by)
                                .execute());
    }
}
