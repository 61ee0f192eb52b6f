package vn.tinhgon.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process with a log file, which neither a Ctrl-C at the terminal nor the death of its parent
 * leaves behind.
 */
public final class ChildProcess {

    /**
     * Ctrl-C reaches every process of the terminal; only the parent may heed it, or the order of
     * stopping is lost.
     */
    private static final String DEAF_TO_INTERRUPT = "trap '' INT; exec \"$@\"";

    private static final int LOG_TAIL = 30;
    private static final Duration KILLED = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final String name;
    private final Process process;
    private final Warden warden;
    private final LogFile log;

    private ChildProcess(String name, Process process, LogFile log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.warden = Warden.over(process.pid(), "TERM");
    }

    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log) {
        var shielded = new ArrayList<>(List.of("sh", "-c", DEAF_TO_INTERRUPT, name));
        shielded.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder =
                    new ProcessBuilder(shielded)
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(name, builder.start(), new LogFile(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<ChildProcess> ended() {
        return process.onExit().thenApply(_ -> this);
    }

    public int exitCode() {
        return process.exitValue();
    }

    public String logTail() {
        return log.tail(LOG_TAIL);
    }

    /**
     * Returns once the condition holds; fails as soon as the process ends or the time is up, with
     * the end of its log.
     */
    public void await(BooleanSupplier condition, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (endsWithin(LOOK_AGAIN)) {
                throw new PartFailed(name + " ended with code " + exitCode(), logTail());
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailed(
                        name + " not ready after " + atMost.toSeconds() + " s", logTail());
            }
        }
    }

    /** Returns once the process has done its work and ended well. */
    public void awaitSuccess(Duration atMost) {
        if (!endsWithin(atMost) || exitCode() != 0) {
            kill();
            throw new PartFailed(name + " did not succeed", logTail());
        }
        warden.close();
    }

    /** Asks the process to end and insists when it does not within the given time. */
    public void stop(Duration grace) {
        var family = process.descendants().toList();
        process.destroy();
        endsWithin(grace);
        family.forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    /** What kill -9 does. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        endsWithin(KILLED);
        warden.close();
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting for " + name, e);
        }
    }
}
