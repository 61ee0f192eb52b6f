package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * Agencies that become one.
 *
 * @param inputs the agencies that end
 * @param output the one that takes over: it is new, or it exists and goes on
 * @param moves where the functions go; empty when all follow to the output
 * @param effectiveOn the first day on which it is so
 */
public record Merger(
        MergerKind kind,
        List<UUID> inputs,
        Output output,
        Optional<List<FunctionMove>> moves,
        LocalDate effectiveOn) {

    public Merger {
        inputs = List.copyOf(inputs);
        if (inputs.stream().distinct().count() < inputs.size()) {
            throw new InvalidField("inputIds", "input-twice");
        }
        if (kind == MergerKind.CONSOLIDATE && inputs.size() < 2) {
            throw new InvalidField("inputIds", "consolidation-of-one");
        }
        if (inputs.isEmpty()) {
            throw new InvalidField("inputIds", "field-required");
        }
        if (inputs.contains(output.agencyId())) {
            throw output.planned().isPresent()
                    ? new InvalidField("successor.id", "successor-ends")
                    : new InvalidField("survivorId", "survivor-ends");
        }
        if (moves.stream()
                .flatMap(List::stream)
                .map(FunctionMove::toAgencyId)
                .anyMatch(inputs::contains)) {
            throw new InvalidField("functionMoves", "function-to-ended");
        }
    }

    public UUID successorId() {
        return output.agencyId();
    }

    /** Agencies outside the merger to which functions go. */
    public List<UUID> receivers() {
        return moves.orElse(List.of()).stream()
                .map(FunctionMove::toAgencyId)
                .filter(agency -> !agency.equals(successorId()))
                .distinct()
                .toList();
    }

    public void mustTakeEffectBy(LocalDate last) {
        if (effectiveOn.isAfter(last)) {
            throw new InvalidField("effectiveOn", "effective-too-far", last);
        }
    }

    /** Those of the agencies that it changes which are there before it. */
    public List<UUID> existing() {
        return output.planned().isEmpty()
                ? touched()
                : touched().stream().filter(agency -> !agency.equals(successorId())).toList();
    }

    /** All agencies that the merger changes. */
    public List<UUID> touched() {
        return Stream.of(inputs, List.of(successorId()), receivers())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
