package vn.tinhgon.agencies.restructuring.effect;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What moves of a case have changed. */
public record Trace(Undoing undoing, Set<UUID> agencies, Set<UUID> areas, Set<UUID> functions) {

    /** Everything that their annulment touches. */
    public Set<UUID> subjects() {
        return Stream.of(agencies, areas, functions, undoing.undonePlan().endedPilots())
                .flatMap(ids -> ids.stream())
                .collect(Collectors.toSet());
    }
}
