package vn.tinhgon.platform.consuming;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import io.smallrye.faulttolerance.api.Guard;

import vn.tinhgon.platform.sql.Outage;

/**
 * Retries: without end while it is the database or the network that fails, a few times when it may
 * be us.
 */
class Patience {

    private final Guard doubts;
    private final Guard outages;

    Patience() {
        this(Duration.ofMillis(500));
    }

    /**
     * @param pause before an effect is tried again; the longer the outage, the longer the pauses
     */
    Patience(Duration pause) {
        doubts =
                Guard.create()
                        .withRetry()
                        .maxRetries(3)
                        .maxDuration(0, MILLIS)
                        .delay(pause.toMillis() / 2, MILLIS)
                        .whenException(failure -> !passes(failure))
                        .done()
                        .build();
        outages =
                Guard.create()
                        .withRetry()
                        .maxRetries(-1)
                        .maxDuration(0, MILLIS)
                        .delay(pause.toMillis(), MILLIS)
                        .whenException(Patience::passes)
                        .withExponentialBackoff()
                        .maxDelay(10, SECONDS)
                        .done()
                        .done()
                        .build();
    }

    void run(Runnable effect) {
        run(outages, () -> run(doubts, effect));
    }

    private static void run(Guard guard, Runnable effect) {
        guard.get(
                () -> {
                    effect.run();
                    return true;
                },
                Boolean.class);
    }

    static boolean passes(Throwable failure) {
        return Outage.caused(failure)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }
}
