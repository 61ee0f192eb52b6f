package vn.tinhgon.plans.task.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** All obstacles that were ever raised. */
@ApplicationScoped
class Obstacles {

    private static final String OBSTACLE =
            """
            select o.id, o.task_id, o.agency_id, o.to_id, o.what, o.answer_by, o.raised_on, o.passed_from,
                   onward.raised_on as passed_on, o.answer, o.answered_on
            from task_obstacle o left join task_obstacle onward on onward.passed_from = o.id
            """;

    private static final String OF_TASK =
            OBSTACLE + "where o.task_id = :task and o.raised_on <= :day order by o.id";

    /** Those that nobody has answered by a day, of a part of the country, the earliest first. */
    private static final String AWAITING =
            OBSTACLE
                    + """
                    join task t on t.id = o.task_id
                    join plan p on p.id = t.plan_id
                    where o.raised_on <= :day
                      and (o.answered_on is null or o.answered_on > :day)
                      and (onward.raised_on is null or onward.raised_on > :day)
                      and (cast(:to as uuid) is null or o.to_id = any(array(select registry_stood_for(:to, :day))))
                      and p.scope <@ cast(:scope as ltree)
                      and (cast(:after as uuid) is null or o.id > :after)
                    order by o.id limit :fetch""";

    private static final String RAISE =
            """
            insert into task_obstacle (id, task_id, agency_id, to_id, what, answer_by, raised_on, raised_by, passed_from)
            values (uuidv7(), :task, :agency, :toId, :what, :answerBy, :today, :by, :from)
            returning id""";

    private static final String ANSWER =
            "update task_obstacle set answer = :answer, answered_on = :today, answered_by = :by where id = :id";

    private final Jdbi jdbi;

    Obstacles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Oldest first. */
    List<Obstacle> of(UUID task, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OF_TASK)
                                .bind("task", task)
                                .bind("day", day)
                                .mapTo(Obstacle.class)
                                .list());
    }

    Optional<Obstacle> find(UUID task, UUID id, LocalDate day) {
        return of(task, day).stream().filter(obstacle -> obstacle.id().equals(id)).findFirst();
    }

    List<Obstacle> awaiting(Scope scope, UUID to, LocalDate day, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(AWAITING)
                                .bind("scope", scope.path())
                                .bind("to", to)
                                .bind("day", day)
                                .bind("after", page.after())
                                .bind("fetch", page.fetch())
                                .mapTo(Obstacle.class)
                                .list());
    }

    UUID raise(UUID task, UUID agency, Raised raised, UUID from, LocalDate today, String by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(RAISE)
                                .bindMethods(raised)
                                .bind("task", task)
                                .bind("agency", agency)
                                .bind("from", from)
                                .bind("today", today)
                                .bind("by", by)
                                .mapTo(UUID.class)
                                .one());
    }

    void answer(UUID id, String answer, LocalDate today, String by) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ANSWER)
                                .bind("id", id)
                                .bind("answer", answer)
                                .bind("today", today)
                                .bind("by", by)
                                .execute());
    }
}
