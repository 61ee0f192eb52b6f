package vn.tinhgon.agencies.importing.area;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.importing.Staged;

/** The rows of sheets of areas on their way. */
@ApplicationScoped
class AreaRows {

    private static final int AT_ONCE = 1000;

    private static final String ADD =
            """
            insert into area_import_row (import_id, number, code, name, level, parent, valid_from, outcome)
            values (:import, :number, :entry.code, :entry.name, :entry.level, :entry.parent, :entry.validFrom,
                    :outcome)""";

    /** Those of a batch that come after one, areas above first. */
    private static final String NEXT =
            """
            select number, depth, subject_id as id, code, name, level, parent_id, path::text as path, valid_from
            from area_import_row
            where import_id = :import and batch = :batch and outcome = 'STAGED'
              and (depth, number) > (:depth, :number)
            order by depth, number limit :most""";

    private static final String PARENTS =
            """
            select distinct parent_id from area_import_row
            where import_id = :import and batch = :batch and outcome = 'STAGED' and parent_id is not null""";

    private final Jdbi jdbi;

    AreaRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID id, List<Staged<AreaEntry>> staged) {
        if (staged.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(ADD);
                    staged.forEach(
                            row ->
                                    rows.bind("import", id)
                                            .bindMethods(row)
                                            .bindMethods("entry", row.entry())
                                            .add());
                    rows.execute();
                });
    }

    /** In which areas those of a batch will lie. */
    List<UUID> parents(UUID id, int batch) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PARENTS)
                                .bind("import", id)
                                .bind("batch", batch)
                                .mapTo(UUID.class)
                                .list());
    }

    List<PlacedArea> next(UUID id, int batch, int depth, int number) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(NEXT)
                                .bind("import", id)
                                .bind("batch", batch)
                                .bind("depth", depth)
                                .bind("number", number)
                                .bind("most", AT_ONCE)
                                .mapTo(PlacedArea.class)
                                .list());
    }
}
