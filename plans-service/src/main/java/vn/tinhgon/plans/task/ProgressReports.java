package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** All that was ever reported on tasks; reports are added and never changed. */
@ApplicationScoped
public class ProgressReports {

    private static final String INSERT =
            """
            insert into progress_report
              (id, task_id, agency_id, percent, note, reported_on, reported_by)
            values (uuidv7(), :taskId, :agencyId, :percent, :note, :reportedOn, :reportedBy)""";

    private static final String OF_TASK =
            """
            select task_id, agency_id, percent, note, reported_on, reported_by
            from progress_report where task_id = :task order by id""";

    private final Jdbi jdbi;

    ProgressReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(ProgressReport report) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT).bindMethods(report).execute());
    }

    /** Oldest first. */
    public List<ProgressReport> of(UUID task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OF_TASK)
                                .bind("task", task)
                                .mapTo(ProgressReport.class)
                                .list());
    }
}
