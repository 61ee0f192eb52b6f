package vn.tinhgon.plans.importing.patience;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on a document in a thread of its own, which is told to end when it has taken too long. */
public final class Patience {

    private Patience() {}

    public static <T> T within(int seconds, Callable<T> work) throws ExecutionException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("document").start(task);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            throw new TooMuch();
        } catch (ExecutionException e) {
            if (TooMuch.caused(e)) {
                throw new TooMuch();
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMuch();
        } finally {
            task.cancel(true);
        }
    }

    /** To be asked at each step of the work, so that nothing goes on for nobody. */
    public static void mustLast() {
        if (Thread.currentThread().isInterrupted()) {
            throw new TooMuch();
        }
    }
}
