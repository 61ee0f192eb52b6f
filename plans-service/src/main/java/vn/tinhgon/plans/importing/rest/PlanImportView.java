package vn.tinhgon.plans.importing.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.agency.Match;
import vn.tinhgon.plans.deadline.rest.DeadlineView;
import vn.tinhgon.plans.finding.FindingView;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.Reading;
import vn.tinhgon.plans.importing.reading.DocumentHeader;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.restructuring.ReadRestructuring;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.platform.problem.Messages;

/**
 * What was read from a document; {@code id} and {@code planId} are absent when nothing was stored.
 */
@Schema(name = "PlanImport")
public record PlanImportView(
        UUID id,
        UUID planId,
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
                List<FindingView> findings) {

    static PlanImportView of(
            UUID id, UUID planId, Reading reading, Messages messages, Locale language) {
        return new PlanImportView(
                id,
                planId,
                reading.document(),
                reading.tasks().stream().map(ImportedTask::of).toList(),
                reading.restructurings(),
                reading.reportingDuties(),
                reading.targets(),
                FindingView.of(reading.findings(), messages, language));
    }

    /** A task as the document gives it. */
    public record ImportedTask(
            @Schema(examples = "III.1") String ref,
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
