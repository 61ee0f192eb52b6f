package vn.tinhgon.plans.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;

/**
 * Which plans a caller sees, in one place: those of its part of the country, and issued ones that
 * come from above, are sent to its own agency or give it a task. It changes only the former.
 */
@ApplicationScoped
public class PlanAccess {

    /** The caller's agency, and those in whose place it stands: what they were sent, it reads. */
    private static final String AGENCIES =
            "array(select stood.id from registry_stood_for(:callerAgency, :callerDay) stood(id))";

    /** A condition on {@code plan p}; {@link #bind} gives its parameters. */
    public static final String VISIBLE =
            """
            (p.scope <@ cast(:callerScope as ltree) and (p.issued_on is not null or :callerReviews)
             or p.issued_on is not null and (p.scope @> cast(:callerScope as ltree)
               or exists (select from plan_recipient copy
                          where copy.plan_id = p.id and copy.agency_id = any(%1$s))
               or exists (select from task seen join assignment mine on mine.task_id = seen.id
                          where seen.plan_id = p.id and mine.agency_id = any(%1$s))))"""
                    .formatted(AGENCIES);

    private static final String SEES =
            "select exists (select from plan p where p.id = :id and " + VISIBLE + ")";

    /**
     * Who has a part in the task itself sees its plan too, and is found by that first: most who ask
     * have. Judged in its own right, as the database would otherwise join all plans to judge one.
     */
    private static final String PLAN_OF_TASK =
            """
            select * from (
              select p.id, p.number, p.scope::text as scope, p.issued_on, p.ended_on, m.agency_id as monitor_id,
                     p.issued_on is not null and exists (
                       select from assignment part where part.task_id = t.id and part.agency_id = any(%s))
                     or %s as seen
              from task t
                join plan p on p.id = t.plan_id
                left join plan_monitor m on m.plan_id = p.id and m.held_until is null
              where t.id = :task
              offset 0) plan
            where seen"""
                    .formatted(AGENCIES, VISIBLE);

    /** Whom a draft concerns; for everybody else it does not exist yet. */
    private static final Set<Role> REVIEWERS = Set.of(Role.PLANNER, Role.APPROVER, Role.INSPECTOR);

    private final Jdbi jdbi;

    private final Clock clock;

    PlanAccess(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public <S extends SqlStatement<S>> S bind(S statement, Caller caller) {
        return statement
                .bind("callerDay", LocalDate.now(clock))
                .bind("callerScope", caller.scope().path())
                .bind("callerReviews", caller.roles().stream().anyMatch(REVIEWERS::contains))
                .bindByType("callerAgency", caller.agency().orElse(null), UUID.class);
    }

    public boolean sees(Caller caller, UUID plan) {
        return jdbi.withHandle(
                handle ->
                        bind(handle.createQuery(SEES), caller)
                                .bind("id", plan)
                                .mapTo(boolean.class)
                                .one());
    }

    /** The plan of a task that the caller sees. */
    public Optional<PlanFacts> planOfTask(Caller caller, UUID task) {
        return jdbi.withHandle(
                handle ->
                        bind(handle.createQuery(PLAN_OF_TASK), caller)
                                .bind("task", task)
                                .mapTo(PlanFacts.class)
                                .findOne());
    }
}
