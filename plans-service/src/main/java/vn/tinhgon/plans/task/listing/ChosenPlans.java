package vn.tinhgon.plans.task.listing;

import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.platform.caller.Caller;

/**
 * The plans whose tasks are asked for, as far as the caller sees them. Who sees most of all plans
 * is told apart by the few that it does not see.
 *
 * @param most all but these
 */
record ChosenPlans(boolean most, List<UUID> ids) {

    /** Of so many plans about as many tasks are read as of an order until a page is full. */
    private static final int MANY = 50;

    private static final String FEWER =
            """
            with judged as materialized (
              select p.id, coalesce(%s, false) as seen from plan p),
            majority as (
              select count(*) filter (where seen) * 2 > count(*) as seen from judged)
            select m.seen as most, coalesce(array_agg(j.id) filter (where j.seen <> m.seen), '{}') as ids
            from majority m left join judged j on true
            group by m.seen""";

    static ChosenPlans of(Handle handle, PlanAccess access, Caller caller, TaskCriteria asked) {
        var seen = Conditions.onPlans(asked).where(PlanAccess.VISIBLE);
        return asked.plans().isAny()
                ? access.bind(seen.query(handle, FEWER.formatted(seen.conditions())), caller)
                        .mapTo(ChosenPlans.class)
                        .one()
                : new ChosenPlans(
                        false,
                        access.bind(
                                        seen.query(
                                                handle,
                                                "select p.id from plan p where "
                                                        + seen.conditions()),
                                        caller)
                                .mapTo(UUID.class)
                                .list());
    }

    /** Rather the order of an index than all their tasks. */
    boolean areMany() {
        return most || ids.size() > MANY;
    }

    void restrict(Statement statement) {
        if (!most || !ids.isEmpty()) {
            statement.where(
                    "plans",
                    ids.toArray(UUID[]::new),
                    most ? "t.plan_id <> all(:plans)" : "t.plan_id = any(:plans)");
        }
    }
}
