package vn.tinhgon.plans.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.finding.Severity;

/**
 * Which agency a name means.
 *
 * @param agencyId the one it surely means; null when none or several come into question
 * @param successor the name of that agency when the one named has ended and it stands for it, else
 *     null
 * @param confidence 1 when a registered name is the same but for spelling, less for the best
 *     candidate
 */
public record Match(
        UUID agencyId, String successor, double confidence, List<Candidate> candidates) {

    public static final Match NONE = new Match(null, null, 0, List.of());

    /** Known by its id, or by a name that only it bears. */
    public static Match sure(UUID agency, String successor) {
        return new Match(agency, successor, 1, List.of());
    }

    static Match unsure(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? NONE
                : new Match(null, null, candidates.getFirst().confidence(), candidates);
    }

    /** What a person has to look at, if anything. */
    public Optional<Finding> doubt(String asWritten, String ref, Quotation quote) {
        if (successor != null) {
            return Optional.of(
                    Finding.ofTask(
                            "agency-succeeded",
                            Severity.INFO,
                            ref,
                            List.of(asWritten, successor),
                            quote));
        }
        if (agencyId != null || GroupOfBodies.isMeantBy(asWritten)) {
            return Optional.empty();
        }
        var names =
                Stream.concat(
                                Stream.of(asWritten),
                                candidates.stream().map(Candidate::name).distinct())
                        .toList();
        return Optional.of(
                candidates.isEmpty()
                        ? Finding.ofTask(
                                "agency-unregistered",
                                Severity.WARN,
                                ref,
                                List.of(asWritten),
                                quote)
                        : Finding.ofTask("agency-uncertain", Severity.WARN, ref, names, quote));
    }

    /** An agency that a name may mean. */
    @Schema(name = "AgencyCandidate")
    public record Candidate(UUID agencyId, String name, double confidence) {}
}
