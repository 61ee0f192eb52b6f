package vn.tinhgon.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.tinhgon.parts.process.Java;
import vn.tinhgon.parts.process.LogFile;
import vn.tinhgon.parts.process.PartFailed;

/** Finds the parts that tests use; the first that asks starts them. */
final class TestParts {

    /** The first log-in after unpacking takes longest, and a second module may start meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final int HEAP_MEGABYTES = 128;
    private static final int LOG_TAIL = 60;

    private final Path root;
    private final Path data;
    private final Share share;
    private final long until;

    private TestParts(Path root, String folder, Share share, long until) {
        this.root = root.toAbsolutePath().normalize();
        this.data = this.root.resolve("target/parts").resolve(folder);
        this.share = share;
        this.until = until;
    }

    static TestParts ofBuild(Path root) {
        var build = BuildProcess.pid();
        return new TestParts(root, "build-" + build, Share.BUILD, build);
    }

    static TestParts ofThisJvm(Path root) {
        var jvm = ProcessHandle.current().pid();
        return new TestParts(root, "tests-" + jvm, Share.JVM, jvm);
    }

    PartsAddresses find() {
        try {
            Files.createDirectories(data);
            try (var lock =
                            FileChannel.open(
                                    data.resolve("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                return PartsAddresses.read(data)
                        .filter(PartsAddresses::isAlive)
                        .orElseGet(this::launch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PartsAddresses launch() {
        PartsAddresses.forget(data);
        var log = data.resolve("parts.log");
        try {
            var process =
                    new ProcessBuilder(Java.command(HEAP_MEGABYTES, arguments()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start();
            return await(process, new LogFile(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while the parts start", e);
        }
    }

    private PartsAddresses await(Process process, LogFile log) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !process.waitFor(100, TimeUnit.MILLISECONDS)) {
            var addresses = PartsAddresses.read(data);
            if (addresses.isPresent()) {
                return addresses.get();
            }
        }
        process.destroy();
        throw new PartFailed(
                "The parts are not ready after " + PATIENCE.toSeconds() + " s", log.tail(LOG_TAIL));
    }

    private List<String> arguments() {
        var module = root.resolve("deploy/parts/target");
        return List.of(
                "-cp",
                module.resolve("classes") + ":" + module.resolve("lib") + "/*",
                PartsMain.class.getName(),
                "--root=" + root,
                "--data=" + data,
                "--share=" + share,
                "--until-pid=" + until);
    }
}
