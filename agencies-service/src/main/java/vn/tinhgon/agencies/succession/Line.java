package vn.tinhgon.agencies.succession;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that follows from one on, main heirs first.
 *
 * @param steps empty as long as it has not ended or nobody took it over
 */
public record Line(UUID from, List<Succession> steps) {

    /** Those at the ends of the line: the one itself where there is none. */
    public List<UUID> heirs() {
        var succeeded = steps.stream().map(Succession::endedId).collect(Collectors.toSet());
        return steps.isEmpty()
                ? List.of(from)
                : steps.stream()
                        .map(Succession::successorId)
                        .filter(id -> !succeeded.contains(id))
                        .distinct()
                        .toList();
    }

    public UUID mainHeir() {
        return heirs().getFirst();
    }
}
