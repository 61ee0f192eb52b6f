package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.platform.problem.InvalidField;

/** What documents were registered as by mistake; added and never changed. */
@ApplicationScoped
public class DirectiveCorrections {

    private static final String KEEP =
            """
            insert into directive_correction (id, directive_id, document_type, number, dated, issuer_id, issuer_name, title,
                                              scope, corrected_on, corrected_by, reason)
            values (uuidv7(), :id, :documentType, :number, :dated, :issuerId, :issuerName, :title,
                    cast(:place as ltree), :today, :by, :reason)""";

    private static final String OF =
            """
            select document_type, number, dated, issuer_id, issuer_name, title, scope::text as scope, corrected_on, reason
            from directive_correction where directive_id = :id order by id""";

    /**
     * A relation begins on or after the day of its document, which is not before the other's; one
     * that began on the document's own day goes along with it.
     */
    private static final String MISFIT =
            """
            select exists (
              select from directive_relation r join directive other on other.id in (r.from_id, r.to_id) and other.id <> :id
              where r.from_id = :id
                  and (other.dated > :dated
                       or case when r.valid_from = :was then coalesce(r.valid_until <= :dated, false)
                               else r.valid_from < :dated end)
                or r.to_id = :id and other.dated < :dated)""";

    private static final String FOLLOW =
            "update directive_relation set valid_from = :dated where from_id = :id and valid_from = :was";

    private final Jdbi jdbi;

    DirectiveCorrections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The first one first. */
    public List<DirectiveCorrection> of(UUID directive) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OF)
                                .bind("id", directive)
                                .mapTo(DirectiveCorrection.class)
                                .list());
    }

    /** Another day of the document leaves its relations in the order of days. */
    void moveRelations(Directive directive, LocalDate dated) {
        jdbi.useHandle(
                handle -> {
                    if (days(handle.createQuery(MISFIT), directive, dated)
                            .mapTo(boolean.class)
                            .one()) {
                        throw new InvalidField("dated", "relations-of-other-day", dated);
                    }
                    days(handle.createUpdate(FOLLOW), directive, dated).execute();
                });
    }

    private static <S extends SqlStatement<S>> S days(
            S statement, Directive directive, LocalDate dated) {
        return statement
                .bind("id", directive.id())
                .bind("was", directive.dated())
                .bind("dated", dated);
    }

    void keep(Directive directive, String reason, LocalDate today, String by) {
        var stated = directive.stated();
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(KEEP)
                                .bindMethods(stated)
                                .bindByType("issuerId", stated.issuerId(), UUID.class)
                                .bind("id", directive.id())
                                .bind("place", stated.scope().path())
                                .bind("today", today)
                                .bind("by", by)
                                .bind("reason", reason)
                                .execute());
    }
}
