package vn.tinhgon.agencies.restructuring.effect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.restructuring.move.AgencyMove;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.Placement;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** What a case makes of agencies that go on: other names, superiors and areas, all at once. */
record Alterations(
        Map<UUID, AgencyNames> names, Map<UUID, AgencyMove> transfers, Map<UUID, UUID> places) {

    static Alterations of(CasePlan plan) {
        var names = new LinkedHashMap<UUID, AgencyNames>();
        var transfers = new LinkedHashMap<UUID, AgencyMove>();
        for (var move : plan.moves()) {
            if (move.kind() == RestructuringKind.RENAME) {
                names.put(move.inputIds().getFirst(), move.names());
            }
            if (move.kind() == RestructuringKind.REPARENT) {
                move.inputIds().forEach(id -> transfers.put(id, move));
            }
        }
        var ended = plan.endedAgencies();
        var places =
                plan.placements().stream()
                        .filter(placement -> !ended.contains(placement.agencyId()))
                        .collect(
                                Collectors.toMap(
                                        Placement::agencyId,
                                        Placement::areaId,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        return new Alterations(names, transfers, places);
    }

    /** The agencies that are otherwise afterwards. */
    Set<UUID> agencies() {
        return Stream.of(names, transfers, places)
                .flatMap(altered -> altered.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The areas in which some of them sit then. */
    Set<UUID> areas() {
        return Stream.concat(
                        places.values().stream(),
                        transfers.values().stream()
                                .map(move -> move.relations().areaId())
                                .filter(area -> area != null))
                .collect(Collectors.toSet());
    }

    AgencyProfile apply(UUID id, AgencyProfile profile) {
        var renamed =
                Optional.ofNullable(names.get(id)).map(now -> profile.called(now)).orElse(profile);
        var transferred =
                Optional.ofNullable(transfers.get(id))
                        .map(AgencyMove::relations)
                        .map(to -> renamed.below(to.parentId(), to.directedById(), to.areaId()))
                        .orElse(renamed);
        return Optional.ofNullable(places.get(id))
                .map(area -> transferred.below(null, null, area))
                .orElse(transferred);
    }
}
