package vn.tinhgon.plans.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.PlanDutyOrphaned;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells, once each, what ended agencies left to no one beside tasks and duties to issue plans,
 * which are told where they are moved.
 */
@ApplicationScoped
class VacancyNews {

    private static final String TELL =
            VacancySql.OF_SOME
                    + VacancySql.WAITING
                    + """
                    ,
                    chosen as (
                      select w.*, case w.kind when 'CASCADE_RECEIVER' then w.plan_id else w.id end as of_id
                      from waiting w join plan p on p.id = w.plan_id and p.state = 'ISSUED'
                      where w.kind in ('MONITOR', 'CASCADE_RECEIVER', 'OBSTACLE')),
                    noted as (
                      insert into vacancy_notice (plan_id, kind, of_id, agency_id, case_id, told_at)
                      select plan_id, kind, of_id, agency_id, left_by_case, now() from chosen
                      on conflict do nothing
                      returning plan_id, kind, of_id)
                    select p.id as plan_id, p.number as plan_number, p.title as plan_title, c.kind, c.task_id, t.ref, t.title,
                           o.what, p.issuer_id, m.agency_id as monitor_id, c.agency_id,
                           array(select agency_id from registry_candidates(c.agency_id, c.left_by_case, :today)
                                 order by place) as candidates,
                           p.scope::text as scope, p.level, c.left_on as orphaned_on
                    from noted
                      join chosen c using (plan_id, kind, of_id)
                      join plan p on p.id = c.plan_id
                      left join task t on t.id = c.task_id
                      left join task_obstacle o on o.id = c.of_id
                      left join plan_monitor m
                        on m.plan_id = p.id and m.held_until is null
                          and m.agency_id not in (select origin from gone)
                    order by p.id, c.kind, c.of_id""";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    VacancyNews(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Agencies have ended; whoever issued the plans concerned must choose others. */
    void follow(Collection<UUID> agencies) {
        outbox.addAll(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(TELL)
                                        .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                        .bind("today", LocalDate.now(clock))
                                        .mapTo(PlanDutyOrphaned.class)
                                        .list()));
    }
}
