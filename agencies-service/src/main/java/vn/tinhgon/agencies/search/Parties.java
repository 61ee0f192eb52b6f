package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.tinhgon.agencies.agency.Agency;

/**
 * The agencies that were found, and those that stand for them.
 *
 * @param heirs of each agency, itself as long as nobody succeeded it
 */
record Parties(Map<UUID, Agency> agencies, Map<UUID, List<UUID>> heirs) {

    List<Candidate> candidates(Question question, List<Hit> hits) {
        return hits.stream().map(hit -> candidate(question, hit)).toList();
    }

    private Candidate candidate(Question question, Hit hit) {
        var agency = agencies.get(hit.agencyId());
        return new Candidate(
                agency,
                Match.of(question, hit, agency.profile().names()),
                heirs.get(agency.id()).stream()
                        .filter(heir -> !heir.equals(agency.id()))
                        .map(agencies::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
