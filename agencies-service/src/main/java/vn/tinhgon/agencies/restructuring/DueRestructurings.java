package vn.tinhgon.agencies.restructuring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Carries out what is due: at midnight, and again and again for what a stopped service missed.
 * Every node does so in the order of days; one that cannot be carried out is told and does not stop
 * the others.
 */
@ApplicationScoped
class DueRestructurings {

    private final Restructurings restructurings;
    private final Execution execution;
    private final Clock clock;

    DueRestructurings(Restructurings restructurings, Execution execution, Clock clock) {
        this.restructurings = restructurings;
        this.execution = execution;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 0 0 * * ?",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Scheduled(
            every = "{tinhgon.restructuring.catch-up}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void carryOut() {
        var today = LocalDate.now(clock);
        restructurings.due(today).forEach(id -> carryOut(id, today));
    }

    private void carryOut(UUID id, LocalDate today) {
        try {
            execution.takeEffect(id, today);
        } catch (RuntimeException failure) {
            Log.errorf(failure, "Restructuring %s is due and could not be carried out", id);
        }
    }
}
