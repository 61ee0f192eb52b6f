package vn.tinhgon.plans.importing.rest;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import vn.tinhgon.plans.importing.ImportsBusy;
import vn.tinhgon.plans.importing.patience.Patience;

/**
 * Lets few documents be read at once, so that they fit into the memory, and leave the processor and
 * the connections of the database to all who ask for something else. Comes before the transaction:
 * who waits holds nothing.
 */
@Queued
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class ImportQueue {

    private static final int AT_ONCE = 2;

    /**
     * Twenty who come at once all get their turn, and a slow document is still answered in time.
     */
    private static final int SECONDS = 8;

    private final Semaphore turns;
    private final int patience;

    ImportQueue() {
        this(AT_ONCE, SECONDS);
    }

    ImportQueue(int atOnce, int patience) {
        turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @AroundInvoke
    Object inTurn(InvocationContext call) throws Exception {
        var arrival = System.nanoTime();
        if (!turns.tryAcquire(patience, TimeUnit.SECONDS)) {
            throw new ImportsBusy();
        }
        try {
            return Patience.from(arrival, call::proceed);
        } finally {
            turns.release();
        }
    }
}
