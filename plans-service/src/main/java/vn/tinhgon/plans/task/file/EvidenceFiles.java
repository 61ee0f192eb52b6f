package vn.tinhgon.plans.task.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All files that were sent as evidence; they are added and never changed. */
@ApplicationScoped
public class EvidenceFiles {

    private static final String COLUMNS =
            "id, task_id, agency_id, name, media_type, size, sha256, uploaded_on, uploaded_by";

    private static final String INSERT =
            """
            insert into evidence_file
              (id, task_id, agency_id, name, media_type, size, sha256, uploaded_on, uploaded_by)
            values (uuidv7(), :task, :agency, :name, :mediaType, :size, :sha256, :on, :by)
            returning\s"""
                    + COLUMNS;

    private final Jdbi jdbi;

    EvidenceFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public EvidenceFile add(
            UUID task, UUID agency, FileContent content, LocalDate on, String account) {
        return jdbi.withHandle(
                handle -> {
                    var file =
                            handle.createQuery(INSERT)
                                    .bind("task", task)
                                    .bind("agency", agency)
                                    .bind("name", content.name())
                                    .bind("mediaType", content.mediaType())
                                    .bind("size", content.bytes().length)
                                    .bind("sha256", content.sha256())
                                    .bind("on", on)
                                    .bind("by", account)
                                    .mapTo(EvidenceFile.class)
                                    .one();
                    handle.createUpdate("insert into evidence_content values (:id, :content)")
                            .bind("id", file.id())
                            .bind("content", content.bytes())
                            .execute();
                    return file;
                });
    }

    /** In the order in which they came. */
    public List<EvidenceFile> of(UUID task) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from evidence_file where task_id = :task order by id")
                                .bind("task", task)
                                .mapTo(EvidenceFile.class)
                                .list());
    }

    public Optional<StoredFile> read(UUID task, UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from evidence_file where task_id = :task and id = :id")
                                .bind("task", task)
                                .bind("id", id)
                                .mapTo(EvidenceFile.class)
                                .findOne()
                                .map(file -> new StoredFile(file, content(handle, id))));
    }

    private static byte[] content(Handle handle, UUID id) {
        return handle.createQuery("select content from evidence_content where file_id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .one();
    }
}
