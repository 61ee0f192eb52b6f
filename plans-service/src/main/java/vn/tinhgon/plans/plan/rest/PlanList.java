package vn.tinhgon.plans.plan.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.task.listing.StandingSql;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Lists plans, newest first: ids are drawn in time order. */
@ApplicationScoped
class PlanList {

    private static final String PAGE =
            """
            with page as (
              select p.* from plan p
              where (cast(:scope as ltree) is null or p.scope <@ cast(:scope as ltree))
                and (cast(:state as text) is null or p.state = :state)
                and (cast(:after as uuid) is null or p.id < :after)
                and
            """
                    + PlanAccess.VISIBLE
                    + """

              order by p.id desc limit :limit)
            select p.id, p.number, p.dated, p.title, p.issuer_name, p.scope::text as scope, p.level, p.state,
                   p.issued_on, c.tasks, c.completed, c.overdue
            from page p, lateral (
              select count(*) as tasks,
                     count(*) filter (where t.completed_on <= :asOf) as completed,
                     count(*) filter (where <late>) as overdue
              from task t where t.plan_id = p.id and coalesce(t.cancelled_on > :asOf, true)) c
            order by p.id desc""";

    private final Jdbi jdbi;
    private final PlanAccess access;
    private final Clock clock;

    PlanList(Jdbi jdbi, PlanAccess access, Clock clock) {
        this.jdbi = jdbi;
        this.access = access;
        this.clock = clock;
    }

    Page<PlanLine> page(
            Caller caller, Optional<Scope> scope, PlanState state, LocalDate asOf, PageQuery page) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                access.bind(handle.createQuery(PAGE), caller)
                                        .define("late", StandingSql.on(asOf, clock).late())
                                        .bind("scope", scope.map(Scope::path).orElse(null))
                                        .bind("state", state == null ? null : state.name())
                                        .bindByType("after", page.after(), UUID.class)
                                        .bind("asOf", asOf)
                                        .bind("limit", page.fetch())
                                        .mapTo(PlanLine.class)
                                        .list());
        return Page.of(rows, page.limit(), PlanLine::id);
    }
}
