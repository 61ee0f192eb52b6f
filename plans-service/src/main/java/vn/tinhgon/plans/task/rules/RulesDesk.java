package vn.tinhgon.plans.task.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.deadline.DeadlineRules;
import vn.tinhgon.plans.deadline.RestDayRule;
import vn.tinhgon.plans.task.term.LastDays;
import vn.tinhgon.plans.task.term.LastDays.Cause;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Where planners set how the deadlines of a plan are watched. */
@ApplicationScoped
public class RulesDesk {

    private static final String IN_FORCE =
            """
            select r.*, p.scope::text as scope from rules_of_plan r join plan p on p.id = r.plan_id
            where p.id = :plan and
            """
                    + PlanAccess.VISIBLE;

    private static final String LOCK = "select id from plan where id = :plan for no key update";

    private static final String SUPERSEDE =
            "update deadline_rules set superseded_at = now() where plan_id = :plan and superseded_at is null";

    private static final String ADOPT =
            """
            insert into deadline_rules (plan_id, version, rungs, monthly, silent_after, rest_days, decided_by, decided_at)
            values (:plan, :version, :rungs, :monthly, :silentAfter, :restDays, :by, now())""";

    private static final List<String> LOOK_AGAIN =
            List.of(
                    "update task set sweep_on = '-infinity' where plan_id = :plan and is_open",
                    "update cascade_duty set sweep_on = '-infinity' where plan_id = :plan",
                    """
                    update task_obstacle set sweep_on = '-infinity'
                    where answered_on is null and task_id in (select id from task where plan_id = :plan and is_open)""");

    private static final String RECKONED =
            """
            select t.id from task t
            where t.plan_id = :plan and t.deadline_kind = 'AFTER_TRIGGER' and t.is_open""";

    private final Jdbi jdbi;
    private final LastDays lastDays;
    private final PlanAccess access;
    private final ExpectedVersion expected;
    private final Clock clock;

    RulesDesk(
            Jdbi jdbi,
            LastDays lastDays,
            PlanAccess access,
            ExpectedVersion expected,
            Clock clock) {
        this.jdbi = jdbi;
        this.lastDays = lastDays;
        this.access = access;
        this.expected = expected;
        this.clock = clock;
    }

    @Transactional
    public RulesOfPlan show(UUID plan, Caller caller) {
        return jdbi.withHandle(handle -> find(handle, plan, caller))
                .orElseThrow(() -> new NotFound("plan", plan));
    }

    /** From now on; the next sweep looks at all that is open in the plan by the new rules. */
    @Transactional
    public RulesOfPlan adopt(UUID plan, DeadlineRules rules, Caller caller) {
        jdbi.useHandle(
                handle -> handle.createQuery(LOCK).bind("plan", plan).mapTo(UUID.class).findOne());
        var former = show(plan, caller);
        caller.mustCover(former.scope(), "plan", plan);
        expected.mustBe(former.version());
        jdbi.useHandle(handle -> write(handle, former, rules, caller));
        lastDays.settle(reckoned(plan), Cause.RULES_CHANGED, LocalDate.now(clock));
        return show(plan, caller);
    }

    private static void write(
            Handle handle, RulesOfPlan former, DeadlineRules rules, Caller caller) {
        handle.createUpdate(SUPERSEDE).bind("plan", former.planId()).execute();
        handle.createUpdate(ADOPT)
                .bind("plan", former.planId())
                .bind("version", former.version() + 1)
                .bindArray("rungs", Integer.class, rules.rungs())
                .bind("monthly", rules.monthly())
                .bind("silentAfter", rules.silentAfter().toString())
                .bind("restDays", rules.restDays().name())
                .bind("by", caller.subject())
                .execute();
        LOOK_AGAIN.forEach(sql -> handle.createUpdate(sql).bind("plan", former.planId()).execute());
    }

    private List<UUID> reckoned(UUID plan) {
        return jdbi.withHandle(
                handle -> handle.createQuery(RECKONED).bind("plan", plan).mapTo(UUID.class).list());
    }

    private Optional<RulesOfPlan> find(Handle handle, UUID plan, Caller caller) {
        return access.bind(handle.createQuery(IN_FORCE), caller)
                .bind("plan", plan)
                .mapTo(Row.class)
                .findOne()
                .map(Row::rules);
    }

    private record Row(
            UUID planId,
            String scope,
            long version,
            List<Integer> rungs,
            boolean monthly,
            String silentAfter,
            RestDayRule restDays) {

        RulesOfPlan rules() {
            return new RulesOfPlan(
                    planId,
                    new Scope(scope),
                    version,
                    new DeadlineRules(rungs, monthly, Period.parse(silentAfter), restDays));
        }
    }
}
