package vn.tinhgon.plans.importing.reading;

import java.util.List;

import vn.tinhgon.plans.finding.Finding;

/** What was read from a document. */
public record ReadDocument(DocumentHeader document, List<ReadTask> tasks, List<Finding> findings) {

    public ReadDocument {
        tasks = List.copyOf(tasks);
        findings = List.copyOf(findings);
    }
}
