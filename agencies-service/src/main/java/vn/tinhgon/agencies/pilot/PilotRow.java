package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Scope;

/** A pilot as the table has it. */
record PilotRow(
        UUID id,
        long version,
        UUID areaId,
        String path,
        String level,
        String name,
        String description,
        LocalDate startsOn,
        LocalDate firstReviewOn,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer) {

    Pilot with(List<PilotSite> sites, List<PilotReview> reviews) {
        return new Pilot(
                id,
                version,
                areaId,
                new Scope(path),
                level,
                name,
                description,
                startsOn,
                firstReviewOn,
                new Decision(decisionNumber, decisionDate, decisionIssuer),
                sites,
                reviews);
    }

    /** A site with its pilot. */
    record Site(UUID pilotId, UUID agencyId, LocalDate since) {
        PilotSite site() {
            return new PilotSite(agencyId, since);
        }
    }

    /** A review with its pilot. */
    record Review(
            UUID pilotId,
            PilotOutcome outcome,
            LocalDate reviewedOn,
            String note,
            LocalDate nextReviewOn,
            String decisionNumber,
            LocalDate decisionDate,
            String decisionIssuer,
            UUID caseId) {
        PilotReview review() {
            return new PilotReview(
                    outcome,
                    reviewedOn,
                    note,
                    nextReviewOn,
                    List.of(),
                    new Decision(decisionNumber, decisionDate, decisionIssuer),
                    caseId);
        }
    }
}
