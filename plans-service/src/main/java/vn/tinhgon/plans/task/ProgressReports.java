package vn.tinhgon.plans.task;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** All that was ever reported on tasks; reports are added and never changed. */
@ApplicationScoped
class ProgressReports {

    private static final String INSERT =
            """
            insert into progress_report
              (id, task_id, agency_id, percent, note, obstacle, files, links, reported_on, reported_by)
            values (uuidv7(), :taskId, :agencyId, :percent, :note, :obstacle, :files, :links,
                    :reportedOn, :reportedBy)""";

    private final Jdbi jdbi;

    ProgressReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(ProgressReport report) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(INSERT)
                                .bindMethods(report)
                                .bindArray("files", UUID.class, report.files())
                                .bindArray("links", String.class, report.links())
                                .execute());
    }
}
