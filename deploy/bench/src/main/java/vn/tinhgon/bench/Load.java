package vn.tinhgon.bench;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Asks at a fixed rate, however slowly answers come; waiting counts from the intended start. */
final class Load {

    static final int SECONDS = 20;
    private static final int USUAL = 200;
    private static final int RAMP_SECONDS = 30;

    /** By then the compiler has seen what is asked often; before, it shares the processor. */
    private static final int WARM_UP_SECONDS = 60;

    /** A question that depends on its number. */
    @FunctionalInterface
    interface Question {
        void ask(int number) throws Exception;
    }

    /** How long answers took, in milliseconds. */
    record Latencies(double median, double p99, double max, int failed) {}

    private final int perSecond;

    Load(int perSecond) {
        this.perSecond = perSecond;
    }

    /** One after the other. */
    static Latencies inTurn(int times, Question question) {
        var took = new long[times];
        var failed = new AtomicInteger();
        for (var i = 0; i < times; i++) {
            ask(question, i, System.nanoTime(), took, failed);
        }
        return latencies(took, failed);
    }

    static Latencies of(Question question) {
        var load = new Load(USUAL);
        load.warmUp(question);
        return load.measure(question);
    }

    void warmUp(Question question) {
        ramp(question);
        askFor(WARM_UP_SECONDS, question);
    }

    /** Asks more and more often at first: what has just started would drown in the full rate. */
    void ramp(Question question) {
        var times = RAMP_SECONDS * perSecond / 2;
        run(question, times, i -> (long) (RAMP_SECONDS * 1e9 * Math.sqrt((double) i / times)));
    }

    Latencies measure(Question question) {
        return askFor(SECONDS, question);
    }

    private Latencies askFor(int seconds, Question question) {
        return run(question, seconds * perSecond, i -> i * (1_000_000_000L / perSecond));
    }

    int perSecond() {
        return perSecond;
    }

    private static Latencies run(Question question, int times, IntToLongFunction starts) {
        var took = new long[times];
        var failed = new AtomicInteger();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, times)
                    .forEach(
                            i -> {
                                var start = begin + starts.applyAsLong(i);
                                LockSupport.parkNanos(start - System.nanoTime());
                                threads.execute(() -> ask(question, i, start, took, failed));
                            });
        }
        return latencies(took, failed);
    }

    private static void ask(
            Question question, int number, long start, long[] took, AtomicInteger failed) {
        try {
            question.ask(number);
        } catch (Exception e) {
            failed.incrementAndGet();
        }
        took[number] = System.nanoTime() - start;
    }

    private static Latencies latencies(long[] took, AtomicInteger failed) {
        Arrays.sort(took);
        return new Latencies(
                millis(took[took.length / 2]),
                millis(took[took.length * 99 / 100]),
                millis(took[took.length - 1]),
                failed.get());
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
