package vn.tinhgon.parts.process;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir private Path directory;

    @Test
    void a_child_does_not_survive_a_killed_parent() throws Exception {
        var parent = start(Java.main(32, Parent.class, List.of(directory.toString())));
        parent.await(() -> Files.exists(directory.resolve("pid")), SOON);
        var child =
                ProcessHandle.of(Long.parseLong(Files.readString(directory.resolve("pid"))))
                        .orElseThrow();

        ProcessHandle.of(parent.pid()).orElseThrow().destroyForcibly();

        child.onExit().get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertFalse(child.isAlive());
        parent.kill();
    }

    @Test
    void an_interrupt_of_the_whole_terminal_is_left_to_the_parent() throws Exception {
        var child = start(List.of("sh", "-c", "kill -s INT $$; echo still here; sleep 300"));

        child.await(() -> child.logTail().contains("still here"), SOON);

        assertTrue(child.isAlive());
        child.stop(SOON);
        assertFalse(child.isAlive());
    }

    @Test
    void a_child_that_ends_too_early_is_reported_with_the_end_of_its_log() {
        var child = start(List.of("sh", "-c", "echo the reason; exit 3"));

        var failure = assertThrows(PartFailed.class, () -> child.await(() -> false, SOON));

        assertTrue(failure.getMessage().contains("code 3"));
        assertTrue(failure.getMessage().contains("the reason"));
    }

    private ChildProcess start(List<String> command) {
        return ChildProcess.start("test", command, Map.of(), directory.resolve("test.log"));
    }
}
