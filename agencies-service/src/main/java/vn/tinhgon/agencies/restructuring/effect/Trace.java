package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a case has changed.
 *
 * @param effectiveOn the day from which on, {@code known} since when the registry knows
 */
public record Trace(
        UUID caseId,
        LocalDate effectiveOn,
        Instant known,
        Set<UUID> agencies,
        Set<UUID> areas,
        Set<UUID> functions) {

    /** Everything that its annulment touches. */
    public Set<UUID> subjects() {
        return Stream.of(agencies, areas, functions)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
