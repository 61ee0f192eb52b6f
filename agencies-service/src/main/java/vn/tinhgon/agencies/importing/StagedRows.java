package vn.tinhgon.agencies.importing;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** What becomes of rows on their way, whatever they list. */
@ApplicationScoped
class StagedRows {

    /** Superiors come before what is below them, else the order is that of the sheet. */
    private static final String PLAN =
            """
            update %1$s r set batch = planned.batch
            from (select number, (row_number() over (order by depth, number) - 1) / :size as batch
                  from %1$s where import_id = :import and outcome <> 'UNCHANGED') planned
            where r.import_id = :import and r.number = planned.number""";

    private static final String ORPHAN =
            """
            with orphaned as (
              update %1$s r set outcome = 'REFUSED'
              where r.import_id = :import and r.batch = :batch and r.outcome = 'STAGED'
                and exists (select from %1$s s
                            where s.import_id = r.import_id and s.subject_id = any(%2$s)
                              and s.batch < r.batch and s.outcome in ('REFUSED', 'LEFT'))
              returning r.number)
            insert into registry_import_error (import_id, number, field, code, arguments)
            select :import, number, '', 'superior-refused', '{}' from orphaned""";

    private static final String LEAVE =
            """
            update %1$s set outcome = 'LEFT'
            where import_id = :import and batch = :batch and outcome = 'STAGED'
              and (:whatever or exists (select from %1$s r where r.import_id = :import and r.batch = :batch
                                         and r.outcome = 'REFUSED'))""";

    private static final String TALLY =
            """
            select count(*) filter (where outcome = 'DONE') as done,
                   count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                   count(*) filter (where outcome in ('REFUSED', 'LEFT')) as refused
            from %s where import_id = :import""";

    private final Jdbi jdbi;

    StagedRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Puts the rows in batches. */
    void plan(UUID id, StagingTable table, int size) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(PLAN.formatted(table.name()))
                                .bind("import", id)
                                .bind("size", size)
                                .execute());
    }

    /**
     * Leaves out the batches with a wrong row, and with them what stands below what is left out.
     *
     * @param from those before it have gone in or are left out already
     */
    void leaveOutWrong(UUID id, StagingTable table, int from) {
        for (var batch = from; batch <= last(id, table); batch++) {
            orphan(id, table, batch);
            leave(id, table, batch, false);
        }
    }

    void leaveOut(UUID id, StagingTable table, int batch) {
        leave(id, table, batch, true);
    }

    /** Makes one batch of all that is in order. */
    void join(UUID id, StagingTable table) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "update %s set batch = 0 where import_id = ? and outcome = 'STAGED'"
                                        .formatted(table.name()),
                                id));
    }

    private int last(UUID id, StagingTable table) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select coalesce(max(batch), -1) from %s where import_id = :import"
                                                .formatted(table.name()))
                                .bind("import", id)
                                .mapTo(int.class)
                                .one());
    }

    private void orphan(UUID id, StagingTable table, int batch) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ORPHAN.formatted(table.name(), table.superiors()))
                                .bind("import", id)
                                .bind("batch", batch)
                                .execute());
    }

    private void leave(UUID id, StagingTable table, int batch, boolean whatever) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(LEAVE.formatted(table.name()))
                                .bind("import", id)
                                .bind("batch", batch)
                                .bind("whatever", whatever)
                                .execute());
    }

    /** The next batch in which all is in order. */
    Optional<Integer> next(UUID id, StagingTable table) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select min(batch) from %s where import_id = :import and outcome = 'STAGED'"
                                                .formatted(table.name()))
                                .bind("import", id)
                                .mapTo(Integer.class)
                                .findOne());
    }

    void done(UUID id, StagingTable table, int batch) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "update %s set outcome = 'DONE' where import_id = :import and batch = :batch and outcome = 'STAGED'"
                                                .formatted(table.name()))
                                .bind("import", id)
                                .bind("batch", batch)
                                .execute());
    }

    Tally tally(UUID id, StagingTable table) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TALLY.formatted(table.name()))
                                .bind("import", id)
                                .mapTo(Tally.class)
                                .one());
    }

    void clear(UUID id, StagingTable table) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "delete from %s where import_id = ?".formatted(table.name()), id));
    }
}
