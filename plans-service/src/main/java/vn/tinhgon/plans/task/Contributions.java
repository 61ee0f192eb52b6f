package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** All that agencies beside the lead brought; it is added and never changed. */
@ApplicationScoped
class Contributions {

    private static final String INSERT =
            """
            insert into contribution
              (id, task_id, agency_id, note, files, links, contributed_on, reported_on, reported_by)
            values (uuidv7(), :task, :agency, :note, :files, :links, :contributedOn, :today, :by)""";

    private final Jdbi jdbi;

    Contributions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Work work, UUID agency, LocalDate on, String note, Evidence shown) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(INSERT)
                                .bind("task", work.task().id())
                                .bind("agency", agency)
                                .bind("note", note)
                                .bindArray("files", UUID.class, shown.fileIds())
                                .bindArray("links", String.class, shown.links())
                                .bind("contributedOn", on)
                                .bind("today", work.today())
                                .bind("by", work.caller().subject())
                                .execute());
    }
}
