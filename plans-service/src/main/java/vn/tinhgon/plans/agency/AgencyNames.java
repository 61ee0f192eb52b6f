package vn.tinhgon.plans.agency;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.platform.registry.KnownAgency;

/**
 * The names of the agencies in a part of the country. Matches surely or not at all: what is only
 * alike becomes a candidate.
 */
public final class AgencyNames {

    private static final double ALIKE = 0.6;
    private static final int CANDIDATES = 5;

    private final Map<AgencyKey, List<KnownAgency>> byKey;

    public AgencyNames(List<KnownAgency> agencies) {
        byKey =
                agencies.stream()
                        .flatMap(
                                agency ->
                                        names(agency)
                                                .map(name -> Map.entry(AgencyKey.of(name), agency)))
                        .distinct()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The agency that a document means by a name. */
    public Match find(String asWritten) {
        if (GroupOfBodies.isMeantBy(asWritten)) {
            return Match.NONE;
        }
        var key = AgencyKey.of(asWritten);
        var same = byKey.getOrDefault(key, List.of());
        if (same.size() == 1) {
            return new Match(same.getFirst().id(), 1, List.of());
        }
        var candidates = same.isEmpty() ? alike(key) : candidates(same, 1);
        return new Match(
                null,
                candidates.stream().findFirst().map(Match.Candidate::confidence).orElse(0.0),
                candidates);
    }

    private List<Match.Candidate> alike(AgencyKey key) {
        return byKey.entrySet().stream()
                .flatMap(
                        entry ->
                                Optional.of(key.likeness(entry.getKey()))
                                        .filter(likeness -> likeness >= ALIKE)
                                        .stream()
                                        .flatMap(
                                                likeness ->
                                                        candidates(entry.getValue(), likeness)
                                                                .stream()))
                .sorted(
                        comparing(Match.Candidate::confidence)
                                .reversed()
                                .thenComparing(Match.Candidate::name))
                .limit(CANDIDATES)
                .toList();
    }

    private static List<Match.Candidate> candidates(List<KnownAgency> agencies, double confidence) {
        return agencies.stream()
                .map(
                        a ->
                                new Match.Candidate(
                                        a.id(), a.name(), Math.round(confidence * 100) / 100.0))
                .toList();
    }

    private static Stream<String> names(KnownAgency agency) {
        return Stream.concat(Stream.of(agency.name()), agency.otherNames().stream());
    }
}
