package vn.tinhgon.agencies.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/** All imports. */
@ApplicationScoped
public class Imports {

    private static final String ADD =
            """
            insert into registry_import (subject, file_name, source, scope, mode, dry_run, sent_by, sent_at)
            values (:subject, :fileName, :keys, cast(:scope as ltree), :mode, :dryRun, :sentBy, :sentAt)
            returning id""";

    private static final String READ =
            """
            select i.*, i.scope::text as path,
                   (select count(*) from registry_import_error e where e.import_id = i.id) as errors
            from registry_import i where i.id = :id""";

    private static final String FINISH =
            """
            update registry_import
            set state = :state, rows_done = :done, rows_unchanged = :unchanged, rows_refused = :refused,
                finished_at = :at
            where id = :id""";

    private static final String STUMBLE =
            """
            update registry_import
            set stumbles = stumbles + 1,
                state = case when stumbles + 1 < :most then state else 'FAILED' end,
                finished_at = case when stumbles + 1 < :most then null else cast(:at as timestamptz) end
            where id = :id and state in ('RECEIVED', 'RUNNING')
            returning state = 'FAILED'""";

    private final Jdbi jdbi;

    Imports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID add(NewImport sent, String keys, Caller caller, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ADD)
                                .bindMethods(sent)
                                .bind("keys", keys)
                                .bind("scope", caller.scope().path())
                                .bind("sentBy", caller.subject())
                                .bind("sentAt", now)
                                .mapTo(UUID.class)
                                .one());
    }

    void read(UUID id, int rows) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "update registry_import set rows_read = ? where id = ?", rows, id));
    }

    public Import get(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(READ)
                                .bind("id", id)
                                .mapTo(Import.class)
                                .findOne()
                                .orElseThrow(() -> new NotFound("import", id)));
    }

    /** The import, which must be of the subject and of the caller's part of the country. */
    public Import get(UUID id, Subject subject, Caller caller) {
        var found = get(id);
        if (found.subject() != subject) {
            throw new NotFound("import", id);
        }
        caller.mustCover(found.scope(), "import", id);
        return found;
    }

    List<UUID> open() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select id from registry_import where state in ('RECEIVED', 'RUNNING') order by id")
                                .mapTo(UUID.class)
                                .list());
    }

    /**
     * Takes the import for this transaction, if no other node has it. A killed node's lock goes
     * with its connection.
     */
    boolean lock(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select pg_try_advisory_xact_lock(hashtextextended('import ' || :id, 0))")
                                .bind("id", id.toString())
                                .mapTo(boolean.class)
                                .one());
    }

    void run(UUID id) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "update registry_import set state = 'RUNNING' where id = ?", id));
    }

    void progress(UUID id, int done) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "update registry_import set rows_done = ? where id = ?", done, id));
    }

    void finish(UUID id, ImportState state, Tally tally, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(FINISH)
                                .bind("id", id)
                                .bind("state", state)
                                .bindMethods(tally)
                                .bind("at", now)
                                .execute());
    }

    /** Counts a step that broke; whether the import is given up because of it. */
    boolean stumble(UUID id, int most, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STUMBLE)
                                .bind("id", id)
                                .bind("most", most)
                                .bind("at", now)
                                .mapTo(boolean.class)
                                .findOne()
                                .orElse(false));
    }
}
