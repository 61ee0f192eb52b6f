package vn.tinhgon.agencies.importing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.rest.PageQuery;

/** What is wrong in sheets. */
@ApplicationScoped
public class ImportErrors {

    private static final String ADD =
            """
            insert into registry_import_error (import_id, number, field, code, arguments)
            values (:import, :number, :field, :code, :args)""";

    private static final String LIST =
            """
            select id, number, field, code, arguments from registry_import_error
            where import_id = :import and (coalesce(number, 0), id) > (:after.number, :after.id)
            order by coalesce(number, 0), id limit :fetch""";

    private final Jdbi jdbi;

    ImportErrors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID id, Collection<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(ADD);
                    errors.forEach(
                            error ->
                                    rows.bind("import", id)
                                            .bindMethods(error)
                                            .bindArray("args", String.class, error.arguments())
                                            .add());
                    rows.execute();
                });
    }

    /** In the order of the rows; what concerns the sheet as a whole comes first. */
    public List<RowError> list(UUID id, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(LIST)
                                .bind("import", id)
                                .bindMethods("after", ErrorPlace.after(page))
                                .bind("fetch", page.fetch())
                                .mapTo(RowError.class)
                                .list());
    }
}
