package vn.tinhgon.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run from the checks before it to its end. */
final class LocalRun {

    private final LocalSetup setup;
    private final Terminal terminal;
    private final FirstStart firstStart;
    private final DataFolder data;
    private final AtomicBoolean stopping = new AtomicBoolean();

    LocalRun(LocalSetup setup, Terminal terminal, FirstStart firstStart) {
        this.setup = setup;
        this.terminal = terminal;
        this.firstStart = firstStart;
        this.data = new DataFolder(setup.data());
    }

    /**
     * Returns only when something is wrong, after having told what: a person ends the run by
     * Ctrl-C.
     */
    void untilStopped() {
        if (!possible()) {
            return;
        }
        try {
            var suite = new Suite(setup);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite)));
            start(suite);
            tellOf(suite.firstLoss().join());
        } catch (RuntimeException e) {
            tellOf(e);
        }
    }

    private boolean possible() {
        var taken = setup.ports().taken();
        taken.forEach(
                listener ->
                        terminal.tell(
                                "port-taken",
                                Integer.toString(setup.ports().of(listener)),
                                listener.label(),
                                listener.variable()));
        var missing =
                Arrays.stream(ServiceName.values())
                        .map(s -> s.jar(setup.root()))
                        .filter(Files::notExists)
                        .toList();
        missing.forEach(jar -> terminal.tell("not-built", jar));
        if (!taken.isEmpty() || !missing.isEmpty()) {
            return false;
        }
        if (!data.claim()) {
            terminal.tell("in-use", setup.data());
            return false;
        }
        return true;
    }

    private void start(Suite suite) {
        var begin = System.nanoTime();
        terminal.say("starting", setup.data());
        if (!data.firstStartIsDone() && !data.isEmpty()) {
            terminal.say("unfinished");
            data.empty();
        }
        suite.start(terminal::ready);
        if (!data.firstStartIsDone()) {
            terminal.say("first-start");
            firstStart.run(suite, terminal);
            data.noteFirstStartDone();
        }
        terminal.say("all-ready", Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        new Addresses(suite, setup.ports()).tellOn(terminal);
    }

    private void stop(Suite suite) {
        stopping.set(true);
        terminal.say("stopping");
        suite.stop();
        terminal.say("stopped");
    }

    private void tellOf(Service lost) {
        terminal.tell("lost", lost.label());
        terminal.print(lost.logTail());
    }

    /** While stopping, whatever was still starting fails: that is no news. */
    private void tellOf(RuntimeException failure) {
        if (stopping.get()) {
            return;
        }
        terminal.tell("failed");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            terminal.print(cause.getMessage());
        }
    }
}
