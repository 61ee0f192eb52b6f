package vn.tinhgon.plans.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.problem.InvalidField;

/** What plans order of plans below them, and whom that reaches on a day. */
@ApplicationScoped
public class CascadeOrders {

    /**
     * Who is named is reached by name; of all below an agency, those that exist on the day, in the
     * area of the plan and other than its issuer.
     */
    static final String REACHED =
            """
            with recursive stated as (
              select * from cascade_order where plan_id = :plan),
            below(position, id, steps) as (
              select position, subordinates_of, 0 from stated where subordinates_of is not null
              union
              select b.position, a.id, b.steps + 1
              from below b join registry_agency a on a.parent_id = b.id
              where b.steps < 20),
            reached as (
              select o.position, o.due_on, o.send_to_id, named.id as agency_id, true as by_name
              from stated o cross join lateral unnest(o.agency_ids) as named(id)
              union
              select o.position, o.due_on, o.send_to_id, a.id, false
              from stated o
                join below b on b.position = o.position and b.steps > 0
                join registry_agency a on a.id = b.id
                join plan p on p.id = :plan
              where a.id <> p.issuer_id and a.scope <@ p.scope and a.valid_from <= :day
                and (o.level is null or a.level = o.level)
                and (o.kind is null or a.kind = o.kind)
                and (o.area is null or a.scope <@ o.area)
                and not exists (select from registry_succession_on(:day) s where s.ended_id = a.id))
            """;

    private static final String REACHED_TWICE =
            REACHED
                    + """
                    select a.name from reached r join registry_agency a on a.id = r.agency_id
                    group by a.id, a.name having count(*) > 1
                    order by a.name limit 1""";

    private static final String REACHES_NOBODY =
            REACHED
                    + """
                    select min(o.position) from stated o
                    where not exists (select from reached r where r.position = o.position)""";

    private static final String INSERT =
            """
            insert into cascade_order
              (plan_id, position, agency_ids, subordinates_of, level, kind, area, due_on, send_to_id)
            values (:plan, :position, :agencies, :subordinatesOf, :level, :kind, cast(:area as ltree), :dueOn, :sendToId)""";

    private final Jdbi jdbi;

    CascadeOrders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<CascadeOrder> of(UUID plan) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select agency_ids, subordinates_of, level, kind, area::text as area, due_on,
                                               send_to_id
                                        from cascade_order where plan_id = :plan order by position""")
                                .bind("plan", plan)
                                .mapTo(CascadeOrder.class)
                                .list());
    }

    /** All that a draft orders, in place of what it ordered before. */
    public void state(UUID plan, List<CascadeOrder> orders, LocalDate day) {
        if (of(plan).equals(orders)) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate("delete from cascade_order where plan_id = :plan")
                            .bind("plan", plan)
                            .execute();
                    var batch = handle.prepareBatch(INSERT);
                    IntStream.range(0, orders.size())
                            .forEach(
                                    i ->
                                            batch.bindMethods(orders.get(i))
                                                    .bindArray(
                                                            "agencies",
                                                            UUID.class,
                                                            orders.get(i).agencyIds())
                                                    .bind("plan", plan)
                                                    .bind("position", i)
                                                    .add());
                    if (!orders.isEmpty()) {
                        batch.execute();
                    }
                });
        mustReachEachOnce(plan, day);
    }

    private void mustReachEachOnce(UUID plan, LocalDate day) {
        mustReachSomebody(plan, day);
        ask(REACHED_TWICE, plan, day, String.class)
                .ifPresent(
                        name -> {
                            throw new InvalidField("cascade", "cascade-agency-twice", name);
                        });
    }

    /** An order that obliges nobody is a slip, and is not found out by anybody's lateness. */
    void mustReachSomebody(UUID plan, LocalDate day) {
        ask(REACHES_NOBODY, plan, day, Integer.class)
                .ifPresent(
                        position -> {
                            throw new InvalidField(
                                    "cascade[" + position + "]", "cascade-reaches-nobody", day);
                        });
    }

    private <T> Optional<T> ask(String sql, UUID plan, LocalDate day, Class<T> answer) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("plan", plan)
                                .bind("day", day)
                                .mapTo(answer)
                                .findOne());
    }
}
