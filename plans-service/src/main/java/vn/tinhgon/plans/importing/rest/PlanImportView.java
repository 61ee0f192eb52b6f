package vn.tinhgon.plans.importing.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.agency.Match;
import vn.tinhgon.plans.deadline.rest.DeadlineView;
import vn.tinhgon.plans.finding.FindingView;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.Earlier;
import vn.tinhgon.plans.importing.PlanImport;
import vn.tinhgon.plans.importing.Reading;
import vn.tinhgon.plans.importing.reading.DocumentHeader;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.restructuring.ReadRestructuring;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Versioned;

/**
 * What was read from a document; {@code id} and {@code planId} are absent when nothing was stored.
 */
@Schema(name = "PlanImport")
public record PlanImportView(
        UUID id,
        @Schema(description = "Counts corrections and acceptances; the ETag") long version,
        UUID planId,
        @Schema(description = "It is corrected and accepted while the plan is a DRAFT")
                PlanState planState,
        String fileName,
        DocumentHeader document,
        List<ImportedTask> tasks,
        @Schema(
                        description =
                                "What the document says about bodies that merge, begin or end: proposals for cases")
                List<ReadRestructuring> restructurings,
        @Schema(description = "Who is to report to whom: proposals for reporting regimes")
                List<ReadReportingDuty> reportingDuties,
        @Schema(description = "Figures to be reached: proposals for targets")
                List<ReadTarget> targets,
        @Schema(description = "Every doubt; those of severity BLOCK stand against issuing")
                List<FindingView> findings,
        @Schema(
                        type = SchemaType.OBJECT,
                        description =
                                "What was read where it was corrected since, as a patch that takes all corrections back; empty while there is none")
                JsonNode original,
        List<CorrectionView> corrections,
        String acceptedBy,
        OffsetDateTime acceptedAt,
        @Schema(description = "The import before this one of the same document")
                PreviousView previous)
        implements Versioned {

    private static final int FIELDS_OF_TASKS = 3;

    static PlanImportView of(
            PlanImport stored, ObjectMapper mapper, Messages messages, Locale language) {
        var reading = stored.corrected();
        var accepted = Optional.ofNullable(stored.acceptance());
        return new PlanImportView(
                stored.id(),
                stored.version(),
                stored.planId(),
                stored.planState(),
                stored.fileName(),
                reading.document(),
                reading.tasks().stream().map(ImportedTask::of).toList(),
                reading.restructurings(),
                reading.reportingDuties(),
                reading.targets(),
                FindingView.of(stored.findings(), messages, language),
                original(stored, mapper),
                stored.corrections().stream().map(CorrectionView::of).toList(),
                accepted.map(PlanImport.Acceptance::by).orElse(null),
                accepted.map(PlanImport.Acceptance::at).orElse(null),
                PreviousView.of(stored));
    }

    private static JsonNode original(PlanImport stored, ObjectMapper mapper) {
        return stored.read() == stored.corrected()
                ? mapper.createObjectNode()
                : MergePatch.between(
                        mapper.valueToTree(CorrectionRequest.of(stored.corrected())),
                        mapper.valueToTree(CorrectionRequest.of(stored.read())),
                        FIELDS_OF_TASKS);
    }

    /** Who corrected what, in the words in which it was sent. */
    @Schema(name = "Correction")
    public record CorrectionView(
            long version,
            String by,
            OffsetDateTime at,
            @Schema(type = SchemaType.OBJECT) JsonNode patch) {

        static CorrectionView of(PlanImport.Corrected corrected) {
            return new CorrectionView(
                    corrected.version(), corrected.by(), corrected.at(), corrected.patch());
        }
    }

    /** The same document as it came before, and how this one becomes a new version of its plan. */
    @Schema(name = "PreviousImport")
    public record PreviousView(
            UUID importId,
            UUID planId,
            PlanState planState,
            @Schema(description = "Every word is the same, not only issuer, number and date")
                    boolean sameText,
            String importedBy,
            OffsetDateTime importedAt,
            @Schema(
                            description =
                                    "Where a POST makes a new version: the acceptance while the plan is a draft, an amendment once it is issued",
                            examples =
                                    "/api/v1/plan-imports/01980000-0000-7000-8000-000000000001/acceptance")
                    String newVersion) {

        static PreviousView of(PlanImport stored) {
            var earlier = stored.previous();
            return earlier == null
                    ? null
                    : new PreviousView(
                            earlier.importId(),
                            earlier.planId(),
                            earlier.planState(),
                            earlier.sameText(),
                            earlier.by(),
                            earlier.at(),
                            newVersion(stored.id(), earlier));
        }

        private static String newVersion(UUID id, Earlier earlier) {
            return switch (earlier.planState()) {
                case DRAFT -> id == null ? null : "/api/v1/plan-imports/" + id + "/acceptance";
                case ISSUED -> "/api/v1/plans/" + earlier.planId() + "/amendments";
                case IN_REVIEW, CONCLUDED, SUPERSEDED, REVOKED -> null;
            };
        }
    }

    /** A task as the document gives it. */
    public record ImportedTask(
            @Schema(examples = "III.1") String ref,
            @Schema(
                            description =
                                    "A TASK comes into the plan, and a SUBTASK with a deadline that its item has not")
                    TaskKind kind,
            String parent,
            String title,
            String text,
            Quotation quote,
            List<ImportedAssignment> assignments,
            DeadlineView deadline,
            @Schema(description = "What is to come of it", examples = "Quyết định")
                    String product) {

        static ImportedTask of(Reading.Item item) {
            var deadline = item.deadline().deadline();
            return new ImportedTask(
                    item.ref(),
                    item.kind(),
                    item.parent(),
                    item.title(),
                    item.text(),
                    item.quote(),
                    item.assignments().stream().map(ImportedAssignment::of).toList(),
                    DeadlineView.of(deadline),
                    item.product());
        }
    }

    /**
     * An agency's part; the candidates are what the name may mean when no registered name is the
     * same.
     */
    public record ImportedAssignment(
            AssignmentRole role,
            @Schema(description = "As written", examples = "Ban Tổ chức Tỉnh uỷ") String agency,
            UUID agencyId,
            double confidence,
            List<Match.Candidate> candidates) {

        static ImportedAssignment of(Reading.Part part) {
            var match = part.match();
            return new ImportedAssignment(
                    part.role(),
                    part.agency(),
                    match.agencyId(),
                    match.confidence(),
                    match.candidates());
        }
    }
}
