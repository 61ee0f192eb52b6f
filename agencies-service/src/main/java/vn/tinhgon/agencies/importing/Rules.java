package vn.tinhgon.agencies.importing;

import java.util.List;
import java.util.Optional;
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
              where r.import_id = :import and r.outcome <> 'UNCHANGED' and (:all or r.batch = :batch)),
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
        hold(id, table, Optional.empty(), rules);
    }

    /** The same for the rows of one batch; whether all keep to the rules. */
    public boolean hold(UUID id, StagingTable table, int batch, List<? extends Rule> rules) {
        return hold(id, table, Optional.of(batch), rules) == 0;
    }

    private int hold(
            UUID id, StagingTable table, Optional<Integer> batch, List<? extends Rule> rules) {
        return rules.stream()
                .map(rule -> REFUSE.formatted(table.name(), rule.violations()))
                .mapToInt(
                        refuse ->
                                jdbi.withHandle(
                                        handle ->
                                                handle.createUpdate(refuse)
                                                        .bind("import", id)
                                                        .bind("all", batch.isEmpty())
                                                        .bind("batch", batch.orElse(0))
                                                        .execute()))
                .sum();
    }
}
