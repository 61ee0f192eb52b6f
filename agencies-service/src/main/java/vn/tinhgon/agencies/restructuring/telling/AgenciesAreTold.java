package vn.tinhgon.agencies.restructuring.telling;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.bitemporal.Moment;
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

/** What became of agencies and their functions. */
@ApplicationScoped
class AgenciesAreTold {

    private final Agencies agencies;

    AgenciesAreTold(Agencies agencies) {
        this.agencies = agencies;
    }

    List<StructureEvent> events(Enacted enacted, Origin origin) {
        return new Telling(enacted.agencies(), states(enacted), enacted, origin).events();
    }

    /**
     * All that are spoken of, as they are then; who comes along before it begins, as it will be.
     */
    private Map<UUID, AgencyState> states(Enacted enacted) {
        var changes = enacted.agencies();
        var spokenOf = new HashSet<UUID>(changes.founded());
        spokenOf.addAll(changes.changed().keySet());
        changes.moved().stream().map(MovedAgency::id).forEach(spokenOf::add);
        changes.heirs().byEnded().values().forEach(spokenOf::addAll);
        spokenOf.addAll(changes.heirs().separated().keySet());
        changes.heirs().separated().values().forEach(spokenOf::addAll);
        changes.functions().functions().stream().map(Allotted::from).forEach(spokenOf::add);
        var states = told(spokenOf, Moment.on(enacted.effectiveOn()));
        spokenOf.removeAll(states.keySet());
        states.putAll(told(spokenOf, Moment.last()));
        return states;
    }

    private Map<UUID, AgencyState> told(Set<UUID> ids, Moment moment) {
        return agencies.all(ids, moment).stream().collect(toMap(Agency::id, Agency::told));
    }

    /** One case, with all that is said of it. */
    private record Telling(
            AgencyChanges changes, Map<UUID, AgencyState> states, Enacted enacted, Origin origin) {

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
            return ended.entrySet().stream()
                    .map(
                            merger ->
                                    new AgenciesMerged(
                                            origin.caseId(),
                                            merger.getKey().kind().name(),
                                            merger.getValue(),
                                            states.get(merger.getKey().heir()),
                                            origin.decision().told(),
                                            enacted.effectiveOn()))
                    .toList();
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

        private RestructuringKind kindOf(UUID ended) {
            return changes.heirs().kinds().get(ended);
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
            return changes.functions().from(from).map(Telling::told).toList();
        }

        private static MovedFunction told(Allotted allotted) {
            var function = allotted.function();
            return new MovedFunction(
                    function.id(),
                    function.name(),
                    function.field(),
                    allotted.to().stream().findFirst().orElse(null));
        }

        /** What goes elsewhere than to the one heir of its owner. */
        private List<FunctionsTransferred> transfers() {
            record Way(UUID from, UUID to) {}
            var transfers = new LinkedHashMap<Way, List<MovedFunction>>();
            for (var allotted : changes.functions().functions()) {
                var to = allotted.to().stream().findFirst().orElse(null);
                if (to == null || !changes.heirs().of(allotted.from()).equals(List.of(to))) {
                    transfers
                            .computeIfAbsent(new Way(allotted.from(), to), _ -> new ArrayList<>())
                            .add(told(allotted));
                }
            }
            return transfers.entrySet().stream()
                    .map(
                            transfer ->
                                    new FunctionsTransferred(
                                            origin.caseId(),
                                            states.get(transfer.getKey().from()),
                                            transfer.getKey().to(),
                                            transfer.getValue(),
                                            origin.decision().told(),
                                            enacted.effectiveOn()))
                    .toList();
        }
    }
}
