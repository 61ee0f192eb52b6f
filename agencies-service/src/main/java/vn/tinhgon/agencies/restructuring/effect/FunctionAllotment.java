package vn.tinhgon.agencies.restructuring.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.tinhgon.agencies.function.HeldFunction;
import vn.tinhgon.agencies.function.StateFunction;
import vn.tinhgon.agencies.restructuring.move.AgencyMove;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.move.FunctionMove;

/** Where each function goes that an ended agency owned or a move names. */
public record FunctionAllotment(List<Allotted> functions) {

    /**
     * A function with its old owner and its new ones, of which there is exactly one when all is
     * well.
     *
     * @param leavesBecause why it leaves the State; null when it stays
     */
    public record Allotted(StateFunction function, UUID from, List<UUID> to, String leavesBecause) {

        public boolean leavesTheState() {
            return leavesBecause != null;
        }

        boolean isOrphaned() {
            return to.isEmpty() && !leavesTheState();
        }

        /** Given twice, or given and sent away. */
        boolean isDoubled() {
            return to.size() + (leavesTheState() ? 1 : 0) > 1;
        }
    }

    /**
     * @param atStake what the ended agencies own and what the moves name
     */
    static FunctionAllotment of(CasePlan plan, Collection<HeldFunction> atStake) {
        var held = new LinkedHashMap<UUID, HeldFunction>();
        atStake.forEach(function -> held.put(function.id(), function));
        var stated = stated(plan, held);
        var followers = followers(plan);
        return new FunctionAllotment(
                held.values().stream()
                        .map(
                                function ->
                                        allotted(
                                                function,
                                                stated.getOrDefault(function.id(), List.of()),
                                                Optional.ofNullable(
                                                        followers.get(function.ownerId()))))
                        .toList());
    }

    private static Map<UUID, List<FunctionMove>> stated(
            CasePlan plan, Map<UUID, HeldFunction> held) {
        var stated = new LinkedHashMap<UUID, List<FunctionMove>>();
        for (var move : plan.moves()) {
            for (var function : move.listedFunctions()) {
                mustBeAtStake(function.functionId(), move, held);
                stated.computeIfAbsent(function.functionId(), _ -> new ArrayList<>()).add(function);
            }
        }
        return stated;
    }

    /** Who transfers or establishes takes from anybody, any other move from its inputs. */
    private static void mustBeAtStake(
            UUID function, AgencyMove move, Map<UUID, HeldFunction> held) {
        var found = held.get(function);
        if (found == null
                || !move.inputIds().isEmpty() && !move.inputIds().contains(found.ownerId())) {
            throw new FunctionNotAtStake(function);
        }
    }

    /** Ended agency to the one to which all follows that is not moved by name. */
    private static Map<UUID, UUID> followers(CasePlan plan) {
        var followers = new LinkedHashMap<UUID, UUID>();
        plan.moves().stream()
                .filter(move -> move.functionMoves() == null)
                .forEach(
                        move ->
                                move.onlyOutput()
                                        .ifPresent(
                                                output ->
                                                        move.endedIds()
                                                                .forEach(
                                                                        ended ->
                                                                                followers.put(
                                                                                        ended,
                                                                                        output))));
        return followers;
    }

    private static Allotted allotted(
            HeldFunction held, List<FunctionMove> stated, Optional<UUID> follower) {
        var to =
                stated.isEmpty()
                        ? follower.stream()
                        : stated.stream()
                                .filter(move -> !move.leavesTheState())
                                .map(FunctionMove::toAgencyId);
        var leaves =
                stated.stream()
                        .filter(FunctionMove::leavesTheState)
                        .map(FunctionMove::leavesBecause)
                        .findFirst()
                        .orElse(null);
        return new Allotted(held.function(), held.ownerId(), to.distinct().toList(), leaves);
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

    /** The functions that go from an agency to others, in the order of the ledger. */
    public Stream<Allotted> from(UUID agency) {
        return functions.stream().filter(allotted -> allotted.from().equals(agency));
    }

    List<UUID> ids() {
        return functions.stream().map(allotted -> allotted.function().id()).toList();
    }

    /** Function to new owner, as the ledger can take it: one at most. */
    public Map<UUID, UUID> newOwners() {
        var owners = new LinkedHashMap<UUID, UUID>();
        functions.stream()
                .filter(allotted -> !allotted.to().isEmpty())
                .forEach(
                        allotted -> owners.put(allotted.function().id(), allotted.to().getFirst()));
        return owners;
    }

    /** Function to the reason why it leaves the State. */
    Map<UUID, String> leaving() {
        var leaving = new LinkedHashMap<UUID, String>();
        functions.stream()
                .filter(Allotted::leavesTheState)
                .forEach(
                        allotted ->
                                leaving.put(allotted.function().id(), allotted.leavesBecause()));
        return leaving;
    }
}
