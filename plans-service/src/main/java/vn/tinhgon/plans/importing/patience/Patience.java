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

    /** Who has not waited for a turn can wait longer while a busy processor does other work. */
    private static final Duration FOR_ALL_STEPS = Duration.ofSeconds(15);

    private static final ThreadLocal<Long> ASKED = new ThreadLocal<>();
    private static final ThreadLocal<Limit> LIMIT = new ThreadLocal<>();
    private static final long SHORTEST_LOOK = Duration.ofMillis(10).toNanos();

    /** Those that nobody waits for any more still take memory and the processor. */
    private static final int MOST_THREADS = 6;

    private static final Semaphore PLACES = new Semaphore(MOST_THREADS);

    private Patience() {}

    /** Answers a request, from whose arrival on its steps are counted by the clock. */
    public static <T> T from(long arrival, Callable<T> answer) throws Exception {
        ASKED.set(arrival);
        try {
            return answer.call();
        } finally {
            ASKED.remove();
        }
    }

    /** Work that may take so many seconds by the clock. */
    public static <T> T within(int seconds, Callable<T> work) throws ExecutionException {
        var clock = Duration.ofSeconds(seconds);
        return within(Limit.of(clock, clock), work);
    }

    /**
     * A step that may take so many seconds of the processor; by the clock as many at least, and
     * what is left of those for all steps.
     */
    public static <T> T step(int seconds, Callable<T> work) throws ExecutionException {
        var processor = Duration.ofSeconds(seconds);
        var left = FOR_ALL_STEPS.minus(waited());
        return within(Limit.of(processor, left.compareTo(processor) > 0 ? left : processor), work);
    }

    private static Duration waited() {
        var asked = ASKED.get();
        return asked == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - asked);
    }

    static <T> T within(Limit limit, Callable<T> work) throws ExecutionException {
        var task = new FutureTask<>(work);
        if (!PLACES.tryAcquire()) {
            throw new ImportsBusy();
        }
        var worker = Thread.ofPlatform().daemon().name("document").start(() -> run(task, limit));
        try {
            return resultOf(task, worker, limit);
        } catch (ExecutionException e) {
            if (TooMuch.caused(e)) {
                throw new TooMuch();
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMuch();
        } finally {
            limit.reach();
        }
    }

    /** As a processor that others have too takes longer, the limit is looked at again. */
    private static <T> T resultOf(FutureTask<T> task, Thread worker, Limit limit)
            throws ExecutionException, InterruptedException {
        while (true) {
            var left = limit.left(worker).toNanos();
            try {
                return task.get(Math.max(left, SHORTEST_LOOK), TimeUnit.NANOSECONDS);
            } catch (TimeoutException slow) {
                if (limit.left(worker).isNegative()) {
                    throw new TooMuch();
                }
            }
        }
    }

    private static void run(Runnable task, Limit limit) {
        LIMIT.set(limit);
        try {
            task.run();
        } finally {
            PLACES.release();
        }
    }

    /** To be asked at each step of the work, so that nothing goes on for nobody. */
    public static void mustLast() {
        var limit = LIMIT.get();
        if (limit != null && limit.isReached()) {
            throw new TooMuch();
        }
    }

    /** What is left by the clock for the work of this thread. */
    public static Duration left() {
        var limit = LIMIT.get();
        return limit == null ? Duration.ofDays(1) : limit.left();
    }
}
