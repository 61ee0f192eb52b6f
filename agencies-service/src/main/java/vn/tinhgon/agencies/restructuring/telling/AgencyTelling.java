package vn.tinhgon.agencies.restructuring.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.restructuring.effect.AgencyChanges;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.FunctionAllotment.Allotted;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;
import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyDissolved;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyMoved;
import vn.tinhgon.events.AgencyRenamed;
import vn.tinhgon.events.AgencySplit;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.FunctionsTransferred;
import vn.tinhgon.events.MovedFunction;
import vn.tinhgon.events.StructureEvent;

/** One case, with all that is said of it. */
record AgencyTelling(
        AgencyChanges changes, Map<UUID, AgencyState> states, Enacted enacted, Origin origin) {

    private static final int MOST_IN_ONE_EVENT = 500;

    List<StructureEvent> events() {
        var events = new ArrayList<StructureEvent>();
        changes.founded().forEach(id -> events.add(established(id)));
        changes.changed().forEach((id, before) -> altered(events, states.get(id), before));
        changes.moved().forEach(agency -> events.add(moved(agency)));
        events.addAll(mergers());
        changes.ended().forEach(agency -> ended(events, agency));
        changes.heirs().separated().forEach((id, heirs) -> events.add(separated(id, heirs)));
        events.addAll(transfers());
        return events;
    }

    private AgencyEstablished established(UUID id) {
        return new AgencyEstablished(states.get(id), enacted.effectiveOn());
    }

    private void altered(List<StructureEvent> events, AgencyState now, Agency before) {
        var was = before.profile();
        if (!was.name().equals(now.name())) {
            events.add(
                    new AgencyRenamed(
                            now,
                            was.name(),
                            origin.caseId(),
                            origin.decision().told(),
                            enacted.effectiveOn()));
        }
        if (!Objects.equals(was.parentId(), now.parentId())
                || !Objects.equals(was.directedById(), now.directedById())
                || !was.areaId().equals(now.areaId())) {
            events.add(moved(now, was.parentId(), was.directedById(), was.areaId()));
        }
    }

    private AgencyMoved moved(MovedAgency agency) {
        return moved(
                states.get(agency.id()),
                agency.formerParentId(),
                agency.formerDirectedById(),
                agency.formerAreaId());
    }

    private AgencyMoved moved(AgencyState now, UUID parent, UUID director, UUID area) {
        return new AgencyMoved(
                now,
                parent,
                director,
                area,
                origin.caseId(),
                origin.decision().told(),
                enacted.effectiveOn());
    }

    /** Those with one heir, together with all others that go to it in the same way. */
    private List<AgenciesMerged> mergers() {
        record Way(UUID heir, RestructuringKind kind) {}
        var ended = new LinkedHashMap<Way, List<UUID>>();
        changes.heirs()
                .byEnded()
                .forEach(
                        (id, heirs) -> {
                            if (heirs.size() == 1) {
                                ended.computeIfAbsent(
                                                new Way(heirs.getFirst(), kindOf(id)),
                                                _ -> new ArrayList<>())
                                        .add(id);
                            }
                        });
        var mergers = new ArrayList<AgenciesMerged>();
        ended.forEach(
                (way, all) ->
                        inParts(all)
                                .forEach(
                                        some -> mergers.add(merged(way.kind(), way.heir(), some))));
        return mergers;
    }

    private AgenciesMerged merged(RestructuringKind kind, UUID heir, List<UUID> ended) {
        return new AgenciesMerged(
                origin.caseId(),
                kind.name(),
                ended,
                states.get(heir),
                origin.decision().told(),
                enacted.effectiveOn(),
                ended.stream().flatMap(this::elsewhere).map(AgencyTelling::told).toList());
    }

    private RestructuringKind kindOf(UUID ended) {
        return changes.heirs().kinds().get(ended);
    }

    /** Very many are told in several events: each has to fit into a message of Kafka. */
    private static <T> Stream<List<T>> inParts(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(MOST_IN_ONE_EVENT));
    }

    private void ended(List<StructureEvent> events, Agency agency) {
        var heirs = changes.heirs().of(agency.id());
        if (heirs.size() > 1) {
            events.add(split(agency.told(), kindOf(agency.id()), heirs));
        }
        if (heirs.isEmpty()) {
            events.add(
                    new AgencyDissolved(
                            origin.caseId(),
                            kindOf(agency.id()).name(),
                            agency.told(),
                            functions(agency.id()),
                            origin.decision().told(),
                            enacted.effectiveOn()));
        }
    }

    private AgencySplit separated(UUID id, List<UUID> heirs) {
        return split(states.get(id), RestructuringKind.SEPARATE, heirs);
    }

    private AgencySplit split(AgencyState agency, RestructuringKind kind, List<UUID> heirs) {
        return new AgencySplit(
                origin.caseId(),
                kind.name(),
                agency,
                heirs.stream().map(states::get).toList(),
                functions(agency.agencyId()),
                origin.decision().told(),
                enacted.effectiveOn());
    }

    private List<MovedFunction> functions(UUID from) {
        return changes.functions().from(from).map(AgencyTelling::told).toList();
    }

    private static MovedFunction told(Allotted allotted) {
        var function = allotted.function();
        return new MovedFunction(
                function.id(),
                function.name(),
                function.field(),
                allotted.to().stream().findFirst().orElse(null),
                allotted.from());
    }

    private Stream<Allotted> elsewhere(UUID from) {
        return changes.functions().from(from).filter(this::goesElsewhere);
    }

    /** Elsewhere than to the one heir of its owner. */
    private boolean goesElsewhere(Allotted allotted) {
        return allotted.to().isEmpty()
                || !changes.heirs().of(allotted.from()).equals(allotted.to());
    }

    private List<FunctionsTransferred> transfers() {
        record Way(UUID from, UUID to) {}
        var transfers = new LinkedHashMap<Way, List<MovedFunction>>();
        changes.functions().functions().stream()
                .filter(this::goesElsewhere)
                .map(AgencyTelling::told)
                .forEach(
                        moved ->
                                transfers
                                        .computeIfAbsent(
                                                new Way(moved.fromAgencyId(), moved.toAgencyId()),
                                                _ -> new ArrayList<>())
                                        .add(moved));
        var told = new ArrayList<FunctionsTransferred>();
        transfers.forEach(
                (way, all) ->
                        inParts(all)
                                .forEach(
                                        some -> told.add(transferred(way.from(), way.to(), some))));
        return told;
    }

    private FunctionsTransferred transferred(UUID from, UUID to, List<MovedFunction> functions) {
        return new FunctionsTransferred(
                origin.caseId(),
                states.get(from),
                to,
                functions,
                origin.decision().told(),
                enacted.effectiveOn(),
                states.get(to));
    }
}
