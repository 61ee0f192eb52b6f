package vn.tinhgon.plans.agency;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.platform.registry.AgencyName;

/**
 * The names of the agencies in a part of the country, former agencies with them: they mean their
 * successor. Matches surely or not at all: what is only alike becomes a candidate. For one document
 * at a time.
 */
public final class AgencyNames {

    private static final double ALIKE = 0.6;
    private static final int CANDIDATES = 5;

    private final Map<AgencyKey, Set<Holder>> byKey;
    private final AlikeKeys alike;
    private final Map<String, Match> found = new HashMap<>();

    public AgencyNames(Collection<AgencyName> names) {
        byKey =
                names.stream()
                        .flatMap(AgencyNames::keys)
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        alike = new AlikeKeys(byKey.keySet());
    }

    /** The agency that a document means by a name. Documents repeat their names. */
    public Match find(String asWritten) {
        return found.computeIfAbsent(asWritten, this::meantBy);
    }

    private Match meantBy(String asWritten) {
        if (GroupOfBodies.isMeantBy(asWritten)) {
            return Match.NONE;
        }
        var key = AgencyKey.of(asWritten);
        var same = byKey.getOrDefault(key, Set.of());
        if (same.size() == 1) {
            var holder = same.iterator().next();
            return Match.sure(holder.id(), holder.bears(key) ? null : holder.name());
        }
        return Match.unsure(same.isEmpty() ? alike(key) : candidates(same, 1).toList());
    }

    private List<Match.Candidate> alike(AgencyKey key) {
        return alike.to(key, ALIKE).entrySet().stream()
                .flatMap(entry -> candidates(byKey.get(entry.getKey()), entry.getValue()))
                .sorted(
                        comparing(Match.Candidate::confidence)
                                .reversed()
                                .thenComparing(Match.Candidate::name))
                .limit(CANDIDATES)
                .toList();
    }

    private static Stream<Match.Candidate> candidates(Set<Holder> holders, double likeness) {
        var confidence = Math.round(likeness * 100) / 100.0;
        return holders.stream()
                .map(holder -> new Match.Candidate(holder.id(), holder.name(), confidence));
    }

    private static Stream<Map.Entry<AgencyKey, Holder>> keys(AgencyName agency) {
        var written = Stream.concat(Stream.of(agency.name()), agency.otherNames().stream());
        var keys = written.map(AgencyKey::of).toList();
        var succeeded = !agency.name().equals(agency.holderName());
        var holder =
                new Holder(agency.holderId(), agency.holderName(), succeeded ? List.of() : keys);
        return keys.stream().map(key -> Map.entry(key, holder));
    }

    /** The agency that a name means; it bears the name itself unless it has inherited it. */
    private record Holder(UUID id, String name, List<AgencyKey> own) {

        boolean bears(AgencyKey key) {
            return own.contains(key);
        }
    }
}
