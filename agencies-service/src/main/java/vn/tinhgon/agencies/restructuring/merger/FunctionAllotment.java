package vn.tinhgon.agencies.restructuring.merger;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.tinhgon.agencies.function.HeldFunction;
import vn.tinhgon.agencies.function.StateFunction;

/** Where each function of the ended agencies goes. */
public record FunctionAllotment(List<Allotted> functions) {

    /**
     * A function with its old owner and its new ones, of which there is exactly one when all is
     * well.
     */
    public record Allotted(StateFunction function, UUID from, List<UUID> to) {

        boolean isOrphaned() {
            return to.isEmpty();
        }

        boolean isDoubled() {
            return to.size() > 1;
        }
    }

    static FunctionAllotment of(Merger merger, List<HeldFunction> atStake) {
        merger.moves().ifPresent(moves -> mustBeAtStake(moves, atStake));
        return new FunctionAllotment(
                atStake.stream()
                        .map(
                                held ->
                                        new Allotted(
                                                held.function(),
                                                held.ownerId(),
                                                targets(merger, held)))
                        .toList());
    }

    private static void mustBeAtStake(List<FunctionMove> moves, List<HeldFunction> atStake) {
        var known = atStake.stream().map(HeldFunction::id).collect(Collectors.toSet());
        moves.stream()
                .map(FunctionMove::functionId)
                .filter(Predicate.not(known::contains))
                .findFirst()
                .ifPresent(
                        stranger -> {
                            throw new FunctionNotAtStake(stranger);
                        });
    }

    private static List<UUID> targets(Merger merger, HeldFunction held) {
        return merger.moves()
                .map(
                        moves ->
                                moves.stream()
                                        .filter(move -> move.functionId().equals(held.id()))
                                        .map(FunctionMove::toAgencyId)
                                        .distinct()
                                        .toList())
                .orElseGet(() -> List.of(merger.successorId()));
    }

    /** Names of functions that nobody would own. */
    public List<String> orphaned() {
        return names(Allotted::isOrphaned);
    }

    /** Names of functions that several agencies would own. */
    public List<String> doubled() {
        return names(Allotted::isDoubled);
    }

    private List<String> names(Predicate<Allotted> which) {
        return functions.stream().filter(which).map(a -> a.function().name()).toList();
    }

    /** Function to new owner, as the ledger can take it: one at most. */
    Map<UUID, UUID> newOwners() {
        return functions.stream()
                .filter(Predicate.not(Allotted::isOrphaned))
                .collect(
                        toMap(a -> a.function().id(), a -> a.to().getFirst(), (first, _) -> first));
    }
}
