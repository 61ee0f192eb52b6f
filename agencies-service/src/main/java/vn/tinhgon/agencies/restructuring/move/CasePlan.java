package vn.tinhgon.agencies.restructuring.move;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.tinhgon.agencies.restructuring.move.MoveRef.Line;
import vn.tinhgon.agencies.staffing.QuotaMove;

/**
 * All that a case does, at once and on one day: its moves may build on each other, in any order.
 *
 * @param moves of agencies
 * @param areaMoves of areas
 * @param endedPilots pilots that end with it (rule 9)
 */
public record CasePlan(List<AgencyMove> moves, List<AreaMove> areaMoves, List<UUID> endedPilots) {

    /** Of a case that annuls another: what it does is found in that one. */
    public static final CasePlan NONE = new CasePlan(List.of(), List.of(), List.of());

    public CasePlan {
        moves = List.copyOf(moves);
        areaMoves = List.copyOf(areaMoves);
        endedPilots = endedPilots == null ? List.of() : List.copyOf(endedPilots);
    }

    /** Agencies that exist no longer afterwards, in the order of the moves. */
    public Set<UUID> endedAgencies() {
        return collected(moves, AgencyMove::endedIds);
    }

    /** Agencies that the case will establish. */
    public Map<UUID, AgencyPlan> plannedAgencies() {
        return moves.stream()
                .flatMap(AgencyMove::planned)
                .collect(toMap(Output::agencyId, Output::plan));
    }

    public Set<UUID> endedAreas() {
        return collected(areaMoves, AreaMove::endedIds);
    }

    /** Areas that the case will establish. */
    public Map<UUID, AreaPlan> plannedAreas() {
        return areaMoves.stream()
                .flatMap(AreaMove::planned)
                .collect(toMap(AreaOutput::areaId, AreaOutput::plan));
    }

    public List<FunctionMove> functionMoves() {
        return moves.stream().flatMap(move -> move.listedFunctions().stream()).toList();
    }

    public List<QuotaMove> quotaMoves() {
        return moves.stream().flatMap(move -> move.listedQuotas().stream()).toList();
    }

    public List<Placement> placements() {
        return areaMoves.stream().flatMap(move -> move.placements().stream()).toList();
    }

    /** Agencies whose number the case changes, and those that take over in a move. */
    public Set<UUID> units() {
        return collected(
                moves.stream().filter(move -> !move.outputs().isEmpty() || move.kind().isEnding()),
                move ->
                        Stream.of(move.inputIds(), move.outputIds())
                                .flatMap(List::stream)
                                .toList());
    }

    /** All agencies that the moves name. */
    public Set<UUID> agencies() {
        var named =
                collected(
                        moves,
                        move ->
                                Stream.of(
                                                move.inputIds().stream(),
                                                move.outputIds().stream(),
                                                move.receivers())
                                        .flatMap(ids -> ids)
                                        .toList());
        placements().forEach(placement -> named.add(placement.agencyId()));
        return named;
    }

    /** Those of them that are there before the case. */
    public Set<UUID> existingAgencies() {
        var existing = agencies();
        existing.removeAll(plannedAgencies().keySet());
        return existing;
    }

    /** All areas that the moves name. */
    public Set<UUID> areas() {
        return collected(
                areaMoves,
                move ->
                        Stream.of(move.inputIds(), move.outputIds())
                                .flatMap(List::stream)
                                .toList());
    }

    public Set<UUID> existingAreas() {
        var existing = areas();
        existing.removeAll(plannedAreas().keySet());
        return existing;
    }

    /** Agencies under which others come to stand, there before the case or founded by it. */
    public Set<UUID> superiors() {
        var superiors = new LinkedHashSet<UUID>();
        relations().forEach(to -> superiors.addAll(to.superiors()));
        plannedAgencies()
                .values()
                .forEach(agency -> superiors.addAll(agency.profile().superiors()));
        return superiors;
    }

    /** Areas in which others come to lie or to sit, there before the case or founded by it. */
    public Set<UUID> places() {
        var places = new LinkedHashSet<UUID>();
        plannedAreas().values().forEach(area -> places.add(area.parentId()));
        areaMoves.forEach(move -> places.add(move.parentId()));
        placements().forEach(placement -> places.add(placement.areaId()));
        relations().forEach(to -> places.add(to.areaId()));
        plannedAgencies().values().forEach(agency -> places.add(agency.profile().areaId()));
        places.remove(null);
        return places;
    }

    private Stream<Relations> relations() {
        return moves.stream().map(AgencyMove::relations).filter(Objects::nonNull);
    }

    /** All agencies and areas of which it speaks, in whatever part. */
    public Set<UUID> spokenOf() {
        var spokenOf = agencies();
        spokenOf.addAll(areas());
        spokenOf.addAll(superiors());
        spokenOf.addAll(places());
        quotaMoves().forEach(move -> spokenOf.add(move.fromAgencyId()));
        return spokenOf;
    }

    /** Everything of which no second case may take hold: agencies, areas, functions, pilots. */
    public Set<UUID> subjects() {
        var subjects = agencies();
        subjects.addAll(areas());
        functionMoves().forEach(move -> subjects.add(move.functionId()));
        subjects.addAll(endedPilots);
        return subjects;
    }

    /** The kinds of its moves as they are stated. */
    public List<RestructuringKind> kinds() {
        return Stream.concat(
                        moves.stream().map(AgencyMove::kind),
                        areaMoves.stream().map(AreaMove::kind))
                .distinct()
                .sorted()
                .toList();
    }

    /** All its lines, in their order. */
    public List<MoveRef> refs() {
        return Stream.of(
                        refs(Line.MOVES, moves),
                        refs(Line.AREA_MOVES, areaMoves),
                        refs(Line.ENDED_PILOTS, endedPilots))
                .flatMap(refs -> refs)
                .toList();
    }

    private static Stream<MoveRef> refs(Line line, List<?> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> new MoveRef(line, i));
    }

    /** The same with some of its lines only. */
    public CasePlan only(Collection<MoveRef> refs) {
        return new CasePlan(
                only(Line.MOVES, moves, refs),
                only(Line.AREA_MOVES, areaMoves, refs),
                only(Line.ENDED_PILOTS, endedPilots, refs));
    }

    private static <M> List<M> only(Line line, List<M> all, Collection<MoveRef> refs) {
        return refs.stream()
                .filter(ref -> ref.line() == line)
                .map(ref -> all.get(ref.position()))
                .toList();
    }

    private static <M> Set<UUID> collected(Collection<M> moves, Function<M, List<UUID>> ids) {
        return collected(moves.stream(), ids);
    }

    private static <M> Set<UUID> collected(Stream<M> moves, Function<M, List<UUID>> ids) {
        var collected = new LinkedHashSet<UUID>();
        moves.map(ids).forEach(collected::addAll);
        return collected;
    }
}
