package vn.tinhgon.agencies.search.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.search.Candidate;
import vn.tinhgon.agencies.search.Reason;
import vn.tinhgon.agencies.search.ResolvedName;

/** What a name means. */
@Schema(name = "ResolvedName")
public record ResolvedNameView(
        @Schema(examples = "Sở LĐTBXH") String written,
        @Schema(description = "The agency that it surely means; null when a person has to choose")
                UUID agencyId,
        List<CandidateView> candidates) {

    /** An agency that the name may mean. */
    @Schema(name = "NameCandidate")
    public record CandidateView(
            UUID agencyId,
            String name,
            @Schema(examples = "0.95") BigDecimal confidence,
            Reason reason,
            @Schema(description = "The name that matched") String on,
            @Schema(description = "Who stands for it when it has ended, the main one first")
                    List<SuccessorView> successors) {

        static CandidateView of(Candidate candidate) {
            var match = candidate.match();
            return new CandidateView(
                    candidate.agency().id(),
                    candidate.agency().name(),
                    match.score(),
                    match.reason(),
                    match.on(),
                    candidate.successors().stream().map(SuccessorView::of).toList());
        }
    }

    /** Who stands for an agency that has ended. */
    @Schema(name = "NamedSuccessor")
    public record SuccessorView(UUID agencyId, String name) {

        static SuccessorView of(Agency agency) {
            return new SuccessorView(agency.id(), agency.name());
        }
    }

    static ResolvedNameView of(ResolvedName resolved) {
        return new ResolvedNameView(
                resolved.written(),
                resolved.certain().orElse(null),
                resolved.candidates().stream().map(CandidateView::of).toList());
    }
}
