package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRunTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8));
    private final LocalPorts ports = LocalPorts.free();

    @Test
    void a_taken_port_is_told_with_its_use_and_its_variable_before_anything_starts(
            @TempDir Path root) throws Exception {
        var port = ports.of(Listener.POSTGRES);
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            run(root);

            assertTrue(other.isBound());
        }

        assertTrue(said().contains("Cổng " + port + " cho PostgreSQL"));
        assertTrue(said().contains("Port " + port + " for PostgreSQL"));
        assertTrue(said().contains("TINHGON_POSTGRES_PORT"));
        assertFalse(Files.exists(root.resolve(".local")));
    }

    @Test
    void a_suite_that_is_not_built_says_what_is_missing(@TempDir Path root) {
        run(root);

        assertTrue(said().contains("plans-service/target/quarkus-app/quarkus-run.jar"));
        assertTrue(said().contains("make run"));
    }

    private void run(Path root) {
        new LocalRun(new LocalSetup(root, root.resolve(".local"), ports), terminal, (_, _) -> {})
                .untilStopped();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
