package vn.tinhgon.agencies.restructuring.move;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private static <M> Set<UUID> collected(Collection<M> moves, Function<M, List<UUID>> ids) {
        return collected(moves.stream(), ids);
    }

    private static <M> Set<UUID> collected(Stream<M> moves, Function<M, List<UUID>> ids) {
        var collected = new LinkedHashSet<UUID>();
        moves.map(ids).forEach(collected::addAll);
        return collected;
    }
}
