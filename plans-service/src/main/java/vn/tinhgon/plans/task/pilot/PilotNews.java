package vn.tinhgon.plans.task.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.tinhgon.events.TaskPilotDecided;
import vn.tinhgon.events.TaskPilotDeclared;
import vn.tinhgon.events.TaskPilotReviewed;
import vn.tinhgon.events.TaskPilotSite;
import vn.tinhgon.events.TaskPilotWithdrawn;
import vn.tinhgon.plans.task.ToldTask;

/** What is told of pilots. */
final class PilotNews {

    private PilotNews() {}

    /**
     * All that is stated of a pilot.
     *
     * @param reason why it is stated otherwise than before, null for the first time
     */
    static TaskPilotDeclared declared(ToldTask told, Pilot pilot, String reason, LocalDate on) {
        return new TaskPilotDeclared(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.issuerId(),
                told.monitorId(),
                pilot.startsOn(),
                pilot.interimReviewOn(),
                pilot.finalReviewOn(),
                pilot.sites().stream().map(PilotNews::site).toList(),
                reason,
                told.scope(),
                told.level(),
                on);
    }

    static TaskPilotWithdrawn withdrawn(ToldTask told, Pilot pilot, String reason, LocalDate on) {
        return new TaskPilotWithdrawn(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.issuerId(),
                told.monitorId(),
                pilot.sites().stream()
                        .map(PilotSite::agencyId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reason,
                told.scope(),
                told.level(),
                on);
    }

    static TaskPilotReviewed reviewed(ToldTask told, StatedReview review, UUID by, LocalDate held) {
        return new TaskPilotReviewed(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.issuerId(),
                told.monitorId(),
                review.kind().name(),
                held,
                by,
                review.summary(),
                review.recommendation(),
                told.scope(),
                told.level());
    }

    static TaskPilotDecided decided(ToldTask told, Pilot pilot, StatedOutcome stated) {
        return new TaskPilotDecided(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.monitorId(),
                stated.outcome().name(),
                stated.decision(),
                sitesOn(pilot, stated.decision().date()),
                stated.agencies(),
                stated.areas(),
                stated.finalReviewOn(),
                told.scope(),
                told.level());
    }

    private static List<UUID> sitesOn(Pilot pilot, LocalDate day) {
        return pilot.sites().stream()
                .filter(site -> site.isOpen(day))
                .map(PilotSite::agencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static TaskPilotSite site(PilotSite site) {
        return new TaskPilotSite(site.agencyId(), site.areaId(), site.since(), site.until());
    }
}
