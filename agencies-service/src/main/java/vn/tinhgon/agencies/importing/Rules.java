package vn.tinhgon.agencies.importing;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Holds rows on their way to rules, one statement a rule. */
@ApplicationScoped
public class Rules {

    private static final String REFUSE =
            """
            with staged as (
              select r.*, i.scope, i.source
              from %1$s r join registry_import i on i.id = r.import_id
              where r.import_id = :import and r.outcome <> 'UNCHANGED'),
            found(number, field, code, arguments) as (%2$s),
            refused as (
              update %1$s r set outcome = 'REFUSED'
              from found where r.import_id = :import and r.number = found.number)
            insert into registry_import_error (import_id, number, field, code, arguments)
            select :import, number, field, code, arguments from found order by number""";

    private final Jdbi jdbi;

    Rules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that is wrong with a row is found, not only what is found first. */
    public void hold(UUID id, StagingTable table, List<? extends Rule> rules) {
        jdbi.useHandle(
                handle ->
                        rules.forEach(
                                rule ->
                                        handle.createUpdate(
                                                        REFUSE.formatted(
                                                                table.name(), rule.violations()))
                                                .bind("import", id)
                                                .execute()));
    }
}
