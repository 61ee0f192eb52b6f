package vn.tinhgon.plans.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.task.listing.StandingSql;
import vn.tinhgon.platform.caller.Caller;

/**
 * Finds all that carries a document out or continues it, in one statement however deep it goes.
 * What cites several documents stands once, below the one that is furthest down.
 */
@ApplicationScoped
public class ImplementationTree {

    /** Documents are in no circles; the depth only keeps a slip from running for ever. */
    private static final String TREE =
            """
            with recursive stated as (
              select r.from_id, r.to_id, r.kind from directive_relation r
              where r.kind <> 'REPLACES' and r.valid_from <= :asOf and coalesce(r.valid_until > :asOf, true)),
            reached(id, depth) as (
              select cast(:root as uuid), 0
              union
              select s.from_id, reached.depth + 1 from reached join stated s on s.to_id = reached.id
              where reached.depth < 30),
            placed as (
              select d.*, deepest.depth
              from (select id, max(depth) as depth from reached group by id) deepest
                join directive d on d.id = deepest.id
              where d.scope <@ cast(:callerScope as ltree) or d.scope @> cast(:callerScope as ltree))
            select d.id, case when d.depth > 0 then coalesce(up.to_id, :root) end as parent_id, up.kind as relation,
                   d.document_type, d.number, d.dated, d.issuer_name, d.issuer_id, d.title, d.scope::text as scope,
                   p.id as plan_id, p.level,
                   case when p.ended_on > :asOf then 'ISSUED' else p.state end as state, p.issued_on,
                   c.tasks, c.completed, c.overdue
            from placed d
              left join lateral (
                select s.to_id, s.kind from stated s join placed above on above.id = s.to_id
                where s.from_id = d.id and above.depth < d.depth
                order by above.depth desc, s.to_id, s.kind limit 1) up on true
              left join plan p on p.id = d.plan_id and p.issued_on <= :asOf
              left join lateral (
                select count(*) as tasks,
                       count(*) filter (where t.completed_on <= :asOf) as completed,
                       count(*) filter (where <late>) as overdue
                from task t where t.plan_id = p.id and coalesce(t.cancelled_on > :asOf, true)) c on p.id is not null
            order by d.depth, d.scope, d.dated, d.id""";

    private final Jdbi jdbi;
    private final Clock clock;

    ImplementationTree(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The document itself first, each before what hangs below it. */
    public List<ImplementedBy> below(UUID directive, LocalDate asOf, Caller caller) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(TREE)
                                .define("late", StandingSql.on(asOf, clock).late())
                                .bind("root", directive)
                                .bind("asOf", asOf)
                                .bind("callerScope", caller.scope().path())
                                .mapTo(ImplementedBy.class)
                                .list());
    }
}
