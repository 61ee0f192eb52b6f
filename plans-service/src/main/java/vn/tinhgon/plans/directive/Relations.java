package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The relations between documents; they are added and ended, never overwritten. */
@ApplicationScoped
public class Relations {

    /** Two that are stated at once could close a circle that neither sees. */
    private static final String ONE_AFTER_THE_OTHER =
            "lock table directive_relation in share row exclusive mode";

    private static final String CLOSES_A_CIRCLE =
            """
            with recursive above(id) as (
              select cast(:to as uuid)
              union
              select r.to_id from above join directive_relation r on r.from_id = above.id)
            select exists (select from above where id = :from)""";

    private static final String STATE =
            """
            insert into directive_relation (id, from_id, to_id, kind, valid_from, stated_by)
            values (uuidv7(), :from, :to, :kind, :day, :by)
            on conflict do nothing""";

    private static final String BY_ID =
            """
            select id, from_id, to_id, kind, valid_from, valid_until, reason
            from directive_relation where id = :id for update""";

    private static final String END =
            """
            update directive_relation
            set valid_until = greatest(valid_from, :until), reason = :reason, ended_by = :by
            where id = :id""";

    private final Jdbi jdbi;

    Relations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** States that one document does something to an earlier one from a day on. */
    void state(Directive from, RelationKind kind, Directive to, LocalDate since, String by) {
        if (!stateUnlessStated(from, kind, to, since, by)) {
            throw new RelationAlreadyStated(from.number(), to.number());
        }
    }

    /** The same, where it may have been stated before; whether it was not. */
    boolean stateUnlessStated(
            Directive from, RelationKind kind, Directive to, LocalDate since, String by) {
        if (from.dated().isBefore(to.dated())) {
            throw new RelationBackInTime(from.number(), to.number());
        }
        jdbi.useHandle(handle -> handle.execute(ONE_AFTER_THE_OTHER));
        if (closesACircle(from, to)) {
            throw new RelationCircular(from.number(), to.number());
        }
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(STATE)
                                        .bind("from", from.id())
                                        .bind("to", to.id())
                                        .bind("kind", kind)
                                        .bind("day", since)
                                        .bind("by", by)
                                        .execute()
                                == 1);
    }

    private boolean closesACircle(Directive from, Directive to) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(CLOSES_A_CIRCLE)
                                .bind("from", from.id())
                                .bind("to", to.id())
                                .mapTo(boolean.class)
                                .one());
    }

    Optional<Relation> find(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(BY_ID).bind("id", id).mapTo(Relation.class).findOne());
    }

    void end(Relation relation, LocalDate until, String reason, String by) {
        if (relation.validUntil() != null) {
            throw new RelationAlreadyEnded(relation.validUntil());
        }
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(END)
                                .bind("id", relation.id())
                                .bind("until", until)
                                .bind("reason", reason)
                                .bind("by", by)
                                .execute());
    }
}
