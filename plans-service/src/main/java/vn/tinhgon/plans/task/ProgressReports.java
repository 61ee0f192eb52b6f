package vn.tinhgon.plans.task;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** All that was ever reported on tasks; reports are added and never changed. */
@ApplicationScoped
public class ProgressReports {

    private final Jdbi jdbi;

    ProgressReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(ProgressReport report) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into progress_report
                                          (id, task_id, agency_id, percent, note, reported_on, reported_by)
                                        values (uuidv7(), :taskId, :agencyId, :percent, :note, :reportedOn, :reportedBy)""")
                                .bindMethods(report)
                                .execute());
    }

    /** Oldest first. */
    public List<ProgressReport> of(UUID task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select task_id, agency_id, percent, note, reported_on, reported_by
                                        from progress_report where task_id = :task order by id""")
                                .bind("task", task)
                                .mapTo(ProgressReport.class)
                                .list());
    }
}
