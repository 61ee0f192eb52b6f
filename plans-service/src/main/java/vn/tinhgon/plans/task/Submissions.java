package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** All that leads submitted as done, each answered once or not at all yet. */
@ApplicationScoped
class Submissions {

    private static final String INSERT =
            """
            insert into completion_submission
              (id, task_id, agency_id, completed_on, evidence, files, links, submitted_on, submitted_by)
            values (uuidv7(), :task, :agency, :completedOn, :evidence, :files, :links, :on, :by)
            returning id, task_id, agency_id, completed_on, evidence, files, links, submitted_on, submitted_by""";

    private static final String WAITING =
            """
            select id, task_id, agency_id, completed_on, evidence, files, links, submitted_on, submitted_by
            from completion_submission where task_id = :task and accepted is null""";

    private static final String ANSWER =
            """
            update completion_submission
            set accepted = :accepted, decided_on = :on, decided_by = :by, decided_by_agency = :agency, reason = :reason
            where id = :id""";

    private final Jdbi jdbi;

    Submissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Submission add(Work work, LocalDate completedOn, Evidence shown) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(INSERT)
                                .bind("task", work.task().id())
                                .bind("agency", work.lead().id())
                                .bind("completedOn", completedOn)
                                .bind("evidence", shown.inWords())
                                .bindArray("files", UUID.class, shown.fileIds())
                                .bindArray("links", String.class, shown.links())
                                .bind("on", work.today())
                                .bind("by", work.caller().subject())
                                .mapTo(Submission.class)
                                .one());
    }

    Optional<Submission> waiting(UUID task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(WAITING)
                                .bind("task", task)
                                .mapTo(Submission.class)
                                .findOne());
    }

    /**
     * @param agency who answers, null when nobody had to
     */
    void accept(Submission submission, UUID agency, Work work) {
        answer(submission, true, agency, null, work);
    }

    void giveBack(Submission submission, UUID agency, String reason, Work work) {
        answer(submission, false, agency, reason, work);
    }

    private void answer(
            Submission submission, boolean accepted, UUID agency, String reason, Work work) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ANSWER)
                                .bind("id", submission.id())
                                .bind("accepted", accepted)
                                .bind("on", work.today())
                                .bind("by", work.caller().subject())
                                .bindByType("agency", agency, UUID.class)
                                .bind("reason", reason)
                                .execute());
    }
}
