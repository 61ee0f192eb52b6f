package vn.tinhgon.agencies.restructuring.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.tinhgon.agencies.restructuring.move.AgencyMove;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.agencies.succession.NewSuccession;

/**
 * Who lawfully succeeds whom by a case. Of several outputs of a move those succeed an agency that
 * get functions of it; to whom a function merely goes is no successor of the agency.
 *
 * @param byEnded each agency that ends with its heirs, the main heir first
 * @param kinds in which way each of them ends
 * @param separated each agency that goes on with those separated from it
 */
public record Heirs(
        Map<UUID, List<UUID>> byEnded,
        Map<UUID, RestructuringKind> kinds,
        Map<UUID, List<UUID>> separated) {

    static Heirs of(CasePlan plan, FunctionAllotment functions) {
        var byEnded = new LinkedHashMap<UUID, List<UUID>>();
        var kinds = new HashMap<UUID, RestructuringKind>();
        var separated = new LinkedHashMap<UUID, List<UUID>>();
        for (var move : plan.moves()) {
            move.endedIds().forEach(ended -> byEnded.put(ended, heirs(ended, move, functions)));
            move.endedIds().forEach(ended -> kinds.put(ended, move.kind()));
            if (move.kind() == RestructuringKind.SEPARATE) {
                separated
                        .computeIfAbsent(move.inputIds().getFirst(), _ -> new ArrayList<>())
                        .addAll(move.outputIds());
            }
        }
        return new Heirs(byEnded, kinds, separated);
    }

    private static List<UUID> heirs(UUID ended, AgencyMove move, FunctionAllotment functions) {
        var outputs = move.outputIds();
        if (outputs.size() < 2) {
            return outputs;
        }
        Set<UUID> receivers =
                functions.from(ended).flatMap(f -> f.to().stream()).collect(Collectors.toSet());
        var heirs = outputs.stream().filter(receivers::contains).toList();
        return heirs.isEmpty() ? outputs : heirs;
    }

    public List<UUID> of(UUID ended) {
        return byEnded.getOrDefault(ended, List.of());
    }

    public Optional<UUID> mainHeir(UUID ended) {
        return of(ended).stream().findFirst();
    }

    /** Ended agency to the one under which its subordinates come. */
    Map<UUID, UUID> mainHeirs() {
        var mainHeirs = new LinkedHashMap<UUID, UUID>();
        byEnded.forEach(
                (ended, heirs) ->
                        heirs.stream().findFirst().ifPresent(heir -> mainHeirs.put(ended, heir)));
        return mainHeirs;
    }

    List<NewSuccession> successions() {
        var successions = new ArrayList<NewSuccession>();
        byEnded.forEach((ended, heirs) -> add(successions, ended, kinds.get(ended), heirs));
        separated.forEach(
                (agency, heirs) -> add(successions, agency, RestructuringKind.SEPARATE, heirs));
        return successions;
    }

    private static void add(
            List<NewSuccession> successions, UUID from, RestructuringKind kind, List<UUID> heirs) {
        var survives = !kind.isEnding();
        var extent = heirs.size() > 1 || survives ? Extent.PARTIAL : Extent.FULL;
        for (var position = 0; position < heirs.size(); position++) {
            successions.add(
                    new NewSuccession(
                            from, heirs.get(position), kind.name(), position, extent, survives));
        }
    }
}
