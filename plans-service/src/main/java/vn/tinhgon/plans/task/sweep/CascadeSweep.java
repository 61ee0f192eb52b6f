package vn.tinhgon.plans.task.sweep;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import vn.tinhgon.platform.caller.Scope;

/**
 * Tells of every duty to issue a plan that has reached a rung: whoever has it is reminded, and from
 * its day on who waits for it hears of it too. A duty that nobody has waits for a person first.
 */
@ApplicationScoped
public class CascadeSweep {

    private static final LadderSql SQL =
            new LadderSql(
                    "cascade_duty",
                    "join plan p on p.id = s.plan_id",
                    "due_on",
                    "cascade_rung_notice",
                    "duty_id",
                    """
                    select d.duty_id as id, d.holder_id, d.send_to_id,
                           case when p.state <> 'ISSUED' or d.state = 'LAPSED' then 'OVER'
                                when d.answer_id is not null then 'MET'
                                when d.holder_id is null then 'VACANT'
                                else 'OWED' end as state
                    from (select distinct plan_id from found) swept
                      join plan p on p.id = swept.plan_id
                      cross join lateral cascade_standing(p.id, :asOf) d""",
                    """
                    select f.id, f.counted_from as day, f.rung, f.passed, d.plan_id, p.number as plan_number,
                           p.title as plan_title, p.issuer_id, m.agency_id as monitor_id, a.id as agency_id, w.send_to_id,
                           a.scope::text as scope, a.level
                    from fresh f
                      join standing w on w.id = f.id
                      join registry_agency a on a.id = w.holder_id
                      join cascade_duty d on d.id = f.id
                      join plan p on p.id = d.plan_id
                      left join plan_monitor m on m.plan_id = p.id and m.held_until is null""");

    private final LadderSweep ladder;

    CascadeSweep(LadderSweep ladder) {
        this.ladder = ladder;
    }

    @Scheduled(
            cron = "{tinhgon.sweep.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepCountry() {
        ladder.sweepCountry(SQL, DutyReminder.class);
    }

    /** Sweeps a part of the country as of today; answers what it told. */
    public Reminders<DutyReminder> sweep(Scope scope) {
        return ladder.sweep(SQL, DutyReminder.class, scope);
    }

    /** What a sweep on a day would tell. */
    public Reminders<DutyReminder> preview(Scope scope, LocalDate day) {
        return ladder.preview(SQL, DutyReminder.class, scope, day);
    }
}
