package vn.tinhgon.plans.importing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.plan.PlanState;

/**
 * A document that was sent: what was read from it and stays, what a planner has made of that while
 * the plan is a draft, and the plan itself.
 *
 * @param version counts corrections and acceptances
 * @param read as the document was read, {@code corrected} as it is taken now
 * @param acceptance the last one, null while the plan is as an import made it
 * @param previous the import of the same document before this one, null when there was none
 */
public record PlanImport(
        UUID id,
        long version,
        UUID planId,
        PlanState planState,
        String fileName,
        Reading read,
        Reading corrected,
        List<Corrected> corrections,
        Acceptance acceptance,
        Earlier previous) {

    public PlanImport {
        corrections = List.copyOf(corrections);
    }

    /** What a person has to look at; that the document was known already, first. */
    public List<Finding> findings() {
        var known = Optional.ofNullable(previous).map(Earlier::finding).stream();
        return Stream.concat(known, corrected.findings().stream()).toList();
    }

    /** What would be stored. */
    static PlanImport unstored(String fileName, Reading reading, Optional<Earlier> previous) {
        return new PlanImport(
                null,
                0,
                null,
                null,
                fileName,
                reading,
                reading,
                List.of(),
                null,
                previous.orElse(null));
    }

    /** As it has just been stored, with its plan a draft. */
    static PlanImport begun(
            UUID id, UUID plan, String fileName, Reading reading, Optional<Earlier> previous) {
        return new PlanImport(
                id,
                0,
                plan,
                PlanState.DRAFT,
                fileName,
                reading,
                reading,
                List.of(),
                null,
                previous.orElse(null));
    }

    /** Who corrected what, in the words in which it was sent. */
    public record Corrected(long version, String by, OffsetDateTime at, JsonNode patch) {}

    /** When a planner took over what had been read and corrected. */
    public record Acceptance(String by, OffsetDateTime at) {}
}
