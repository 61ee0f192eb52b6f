package vn.tinhgon.agencies.importing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Works the sheets off, one step after the other. Every node does; a step that breaks is taken
 * again, and a sheet whose steps go on breaking is given up.
 */
@ApplicationScoped
class ImportWork {

    private final Imports imports;
    private final ImportErrors errors;
    private final ImportStep step;
    private final ImportConfig config;
    private final Clock clock;
    private volatile boolean stopping;

    ImportWork(
            Imports imports,
            ImportErrors errors,
            ImportStep step,
            ImportConfig config,
            Clock clock) {
        this.imports = imports;
        this.errors = errors;
        this.step = step;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{tinhgon.import.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void work() {
        imports.open().forEach(this::carryOn);
    }

    /** What a stopping node has not finished, the next one takes up. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    private void carryOn(UUID id) {
        try {
            var more = true;
            while (more && !stopping) {
                more = takeStep(id);
            }
        } catch (RuntimeException failure) {
            if (!stopping) {
                Log.errorf(failure, "A step of import %s broke", id);
                QuarkusTransaction.requiringNew().run(() -> stumble(id));
            }
        }
    }

    boolean takeStep(UUID id) {
        return QuarkusTransaction.requiringNew()
                .timeout(config.seconds())
                .call(() -> step.take(id));
    }

    private void stumble(UUID id) {
        if (imports.stumble(id, config.stumbles(), clock.instant())) {
            errors.add(id, List.of(new RowError(0, null, "", "import-broken", List.of())));
        }
    }
}
