package vn.tinhgon.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Every second the postman goes his round, on every node. */
@ApplicationScoped
class DeliveryRound {

    private final Postman postman;

    DeliveryRound(Postman postman) {
        this.postman = postman;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void go() {
        try {
            while (postman.deliverNext()) {
                // The next one.
            }
        } catch (RuntimeException failure) {
            Log.warnf("Letters wait: %s", failure.getMessage());
        }
    }
}
