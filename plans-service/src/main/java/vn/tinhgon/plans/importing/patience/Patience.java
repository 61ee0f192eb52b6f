package vn.tinhgon.plans.importing.patience;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import vn.tinhgon.plans.importing.ImportsBusy;

/**
 * Work on a document in a thread of its own, which ends by itself when it has taken too long. It is
 * not interrupted: that would close the archives from which classes are being loaded.
 */
public final class Patience {

    private static final ThreadLocal<Long> END = new ThreadLocal<>();

    /** Those that nobody waits for any more still take memory and the processor. */
    private static final int MOST_THREADS = 6;

    private static final Semaphore PLACES = new Semaphore(MOST_THREADS);

    private Patience() {}

    public static <T> T within(int seconds, Callable<T> work) throws ExecutionException {
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var task =
                new FutureTask<>(
                        () -> {
                            END.set(end);
                            return work.call();
                        });
        if (!PLACES.tryAcquire()) {
            throw new ImportsBusy();
        }
        Thread.ofPlatform().daemon().name("document").start(() -> run(task));
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
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } finally {
            PLACES.release();
        }
    }

    /** To be asked at each step of the work, so that nothing goes on for nobody. */
    public static void mustLast() {
        if (left().isNegative()) {
            throw new TooMuch();
        }
    }

    /** What is left of the time for the work of this thread. */
    public static Duration left() {
        var end = END.get();
        return end == null ? Duration.ofDays(1) : Duration.ofNanos(end - System.nanoTime());
    }
}
