package vn.tinhgon.plans.duty;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

import vn.tinhgon.events.CascadeDutyOverdue;
import vn.tinhgon.platform.caller.Scope;

/** Tells of every agency that has not issued the plan that it had to by its day, once. */
@ApplicationScoped
public class CascadeSweep {

    private final CascadeDuties duties;

    CascadeSweep(CascadeDuties duties) {
        this.duties = duties;
    }

    @Scheduled(cron = "{tinhgon.sweep.cron}", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void sweepCountry() {
        sweep(Scope.COUNTRY);
    }

    /** Sweeps a part of the country as of today; answers what it told. */
    @Transactional
    public List<CascadeDutyOverdue> sweep(Scope scope) {
        return duties.tellOverdue(scope);
    }
}
