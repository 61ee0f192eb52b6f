package vn.tinhgon.plans.importing.patience;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long a thread may work: of the processor, so that no document is refused because others keep
 * the processor busy, and by the clock, as somebody waits.
 *
 * @param processor the nanoseconds of all that the thread does
 * @param end by {@link System#nanoTime()}
 * @param reached known to the thread itself, which asks at every step
 */
record Limit(long processor, long end, AtomicBoolean reached) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Limit of(Duration processor, Duration clock) {
        return new Limit(
                processor.toNanos(), System.nanoTime() + clock.toNanos(), new AtomicBoolean());
    }

    boolean isReached() {
        return reached.get();
    }

    /** Nobody waits any more. */
    void reach() {
        reached.set(true);
    }

    /** By the clock. */
    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** By the clock, or of the processor where that is less. */
    Duration left(Thread worker) {
        var used = THREADS.getThreadCpuTime(worker.threadId());
        return Duration.ofNanos(Math.min(processor - used, end - System.nanoTime()));
    }
}
