package vn.tinhgon.plans.importing.reading;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.restructuring.ReadRestructuring;

/** What was read from a document. */
public record ReadDocument(
        DocumentHeader document,
        List<ReadTask> tasks,
        List<ReadRestructuring> restructurings,
        List<ReadReportingDuty> reportingDuties,
        List<ReadTarget> targets,
        List<Finding> findings) {

    public ReadDocument {
        tasks = List.copyOf(tasks);
        restructurings = List.copyOf(restructurings);
        reportingDuties = List.copyOf(reportingDuties);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }
}
