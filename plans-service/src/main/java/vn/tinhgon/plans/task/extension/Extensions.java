package vn.tinhgon.plans.task.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.task.TaskInHand;

/** All requests for more time. */
@ApplicationScoped
class Extensions {

    private static final String COLUMNS =
            """
            select id, agency_id, last_day, asked_until, reason, asked_on, asked_by, granted, granted_until,
                   decision_reason, decided_on
            from task_extension where task_id = :task
            """;

    private static final String ASK =
            """
            insert into task_extension (id, task_id, agency_id, last_day, asked_until, reason, asked_on, asked_by)
            values (uuidv7(), :task, :agency, :lastDay, :until, :reason, :today, :by)
            on conflict do nothing
            returning id""";

    private static final String DECIDE =
            """
            update task_extension
            set granted = :granted, granted_until = cast(:until as date), decision_reason = :reason,
                decided_on = :today, decided_by = :by
            where id = :id""";

    private final Jdbi jdbi;

    Extensions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Oldest first. */
    List<Extension> of(UUID task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(COLUMNS + " order by id")
                                .bind("task", task)
                                .mapTo(Extension.class)
                                .list());
    }

    Optional<Extension> find(UUID task, UUID id) {
        return of(task).stream().filter(extension -> extension.id().equals(id)).findFirst();
    }

    /** Empty while another is undecided. */
    Optional<UUID> ask(
            TaskInHand task, LocalDate until, String reason, LocalDate today, String by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ASK)
                                .bind("task", task.id())
                                .bind("agency", task.leadId())
                                .bind("lastDay", task.lastDay())
                                .bind("until", until)
                                .bind("reason", reason)
                                .bind("today", today)
                                .bind("by", by)
                                .mapTo(UUID.class)
                                .findOne());
    }

    void decide(UUID id, Decision decision, LocalDate today, String by) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(DECIDE)
                                .bindMethods(decision)
                                .bind("id", id)
                                .bind("today", today)
                                .bind("by", by)
                                .execute());
    }
}
