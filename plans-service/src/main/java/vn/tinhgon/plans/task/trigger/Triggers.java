package vn.tinhgon.plans.task.trigger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** All triggers that were recorded; added and annulled, never changed. */
@ApplicationScoped
class Triggers {

    private static final String COLUMNS =
            """
            select r.id, r.version, r.scope::text as scope, r.occurred_on, r.document_number, r.document_date,
                   r.document_issuer, r.corrects, later.id as corrected_by, r.annulled_reason,
                   (select array_agg(w.wording order by w.wording) from trigger_wording w
                    where w.trigger_id = r.id) as wordings,
                   (select count(*) from task_opening o where o.trigger_id = r.id) as tasks
            from trigger_record r left join trigger_record later on later.corrects = r.id
            where (r.scope <@ cast(:scope as ltree) or r.scope @> cast(:scope as ltree))
            """;

    private static final String PAGE =
            COLUMNS
                    + " and (cast(:after as uuid) is null or r.id < :after) order by r.id desc limit :limit";

    private static final String ONE = COLUMNS + " and r.id = :id";

    private static final String RECORD =
            """
            insert into trigger_record (id, version, scope, occurred_on, document_number, document_date,
                                        document_issuer, corrects, recorded_by, recorded_at)
            values (uuidv7(), 0, cast(:scope as ltree), :occurredOn, :number, :date, :issuer, :corrects, :by, now())
            returning id""";

    private static final String WORDINGS =
            "insert into trigger_wording (trigger_id, wording) select :id, unnest(:wordings)";

    private static final String ANNUL =
            """
            update trigger_record
            set version = version + 1, annulled_by = :by, annulled_at = now(), annulled_reason = :reason
            where id = :id and version = :version""";

    private static final String AWAITED =
            """
            select min(t.trigger_text) as wording, count(*) as tasks
            from task t join plan p on p.id = t.plan_id
            where t.deadline_kind = 'AFTER_TRIGGER' and t.is_open and p.state = 'ISSUED'
              and p.scope <@ cast(:scope as ltree)
              and not exists (select from task_opening o where o.task_id = t.id and o.annulled_at is null)
            group by t.trigger_key
            order by tasks desc, wording
            limit :limit""";

    private final Jdbi jdbi;

    Triggers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Trigger> page(Scope scope, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE)
                                .bind("scope", scope.path())
                                .bindByType("after", page.after(), UUID.class)
                                .bind("limit", page.fetch())
                                .mapTo(Trigger.class)
                                .list());
    }

    Optional<Trigger> find(UUID id, Scope scope) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ONE)
                                .bind("scope", scope.path())
                                .bind("id", id)
                                .mapTo(Trigger.class)
                                .findOne());
    }

    List<AwaitedTrigger> awaited(Scope scope, int limit) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(AWAITED)
                                .bind("scope", scope.path())
                                .bind("limit", limit)
                                .mapTo(AwaitedTrigger.class)
                                .list());
    }

    UUID add(NewTrigger trigger, Scope scope, UUID corrects, Caller by) {
        return jdbi.withHandle(
                handle -> {
                    var id =
                            handle.createQuery(RECORD)
                                    .bindMethods(trigger.source())
                                    .bind("scope", scope.path())
                                    .bind("occurredOn", trigger.occurredOn())
                                    .bindByType("corrects", corrects, UUID.class)
                                    .bind("by", by.subject())
                                    .mapTo(UUID.class)
                                    .one();
                    handle.createUpdate(WORDINGS)
                            .bind("id", id)
                            .bindArray("wordings", String.class, trigger.wordings())
                            .execute();
                    return id;
                });
    }

    /** False when it has changed since it was read. */
    boolean annul(Trigger trigger, String reason, Caller by) {
        return jdbi.withHandle(
                        handle ->
                                handle.createUpdate(ANNUL)
                                        .bind("id", trigger.id())
                                        .bind("version", trigger.version())
                                        .bind("reason", reason)
                                        .bind("by", by.subject())
                                        .execute())
                == 1;
    }
}
