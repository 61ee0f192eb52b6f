package vn.tinhgon.parts.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import vn.tinhgon.parts.process.ChildProcess;
import vn.tinhgon.parts.process.Java;
import vn.tinhgon.parts.process.PartFailed;

/**
 * An unpacked Keycloak. It is configured once, which takes some 20 s, and then serves every run.
 */
public record KeycloakHome(Path path) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** It would choose compiler and collector for a machine of its own. */
    private static final String FRUGAL = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC";

    /** Where this project's build unpacks it. */
    public static KeycloakHome in(Path root) {
        var unpacked = root.resolve("deploy/parts/target/keycloak");
        try (var versions = Files.newDirectoryStream(unpacked, "keycloak-*[0-9]")) {
            return new KeycloakHome(versions.iterator().next().toAbsolutePath().normalize());
        } catch (IOException | NoSuchElementException e) {
            throw new PartFailed("No Keycloak in " + unpacked + ": build deploy/parts first", e);
        }
    }

    List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(path.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Two runs may come here at the same time: one configures, the other waits. */
    void configureOnce(Path log) {
        var done = path.resolve("configured");
        try (var lock =
                        FileChannel.open(
                                path.resolve("configuring.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            if (Files.notExists(done)) {
                configure(log);
                Files.createFile(done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A home that has the distribution's files and its own data, so that runs beside each other
     * share the former.
     */
    void mirrorInto(Path ownHome) {
        try (var files = Files.list(path)) {
            Files.createDirectories(ownHome);
            for (var file : files.toList()) {
                var link = ownHome.resolve(file.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure(Path log) {
        var build =
                ChildProcess.start(
                        "kc.sh build",
                        command("build", "--db=dev-file", "--health-enabled=true"),
                        environment(),
                        log);
        build.awaitSuccess(PATIENCE);
    }

    static Map<String, String> environment() {
        return Map.of("JAVA", Java.executable(), "JAVA_OPTS_APPEND", FRUGAL);
    }
}
