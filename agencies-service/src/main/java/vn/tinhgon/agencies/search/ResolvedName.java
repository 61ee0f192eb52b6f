package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.agencies.agency.Agency;

/**
 * What a name means.
 *
 * @param candidates the surest first
 */
public record ResolvedName(String written, List<Candidate> candidates) {

    /** The agency that it surely means: all who are called so come down to this one. */
    public Optional<UUID> certain() {
        var meant =
                candidates.stream()
                        .filter(candidate -> candidate.match().isSure())
                        .flatMap(candidate -> candidate.meant().stream())
                        .map(Agency::id)
                        .distinct()
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
