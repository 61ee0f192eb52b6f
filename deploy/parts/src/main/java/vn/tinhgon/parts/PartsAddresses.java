package vn.tinhgon.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Where a running set of parts is to be found; its file exists while they run. */
record PartsAddresses(long pid, int control, PartsPorts ports) {

    private static final String FILE = "parts.properties";

    static PartsAddresses of(PartsPorts ports, int control) {
        return new PartsAddresses(ProcessHandle.current().pid(), control, ports);
    }

    static Optional<PartsAddresses> read(Path data) {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(data.resolve(FILE))) {
            properties.load(file);
            return Optional.of(from(properties));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** At once: whoever reads it finds all or nothing. */
    void write(Path data) throws IOException {
        var unfinished = data.resolve(FILE + ".tmp");
        try (var file = Files.newBufferedWriter(unfinished)) {
            toProperties().store(file, null);
        }
        Files.move(unfinished, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static void forget(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private Properties toProperties() {
        var p = new Properties();
        p.setProperty("pid", Long.toString(pid));
        p.setProperty("control", Integer.toString(control));
        p.setProperty("postgres", Integer.toString(ports.postgres()));
        p.setProperty("kafka", Integer.toString(ports.kafka()));
        p.setProperty("keycloak", Integer.toString(ports.keycloak()));
        p.setProperty("smtp", Integer.toString(ports.smtp()));
        p.setProperty("mail-page", Integer.toString(ports.mailPage()));
        return p;
    }

    private static PartsAddresses from(Properties p) {
        return new PartsAddresses(
                Long.parseLong(p.getProperty("pid")),
                port(p, "control"),
                new PartsPorts(
                        port(p, "postgres"),
                        port(p, "kafka"),
                        port(p, "keycloak"),
                        port(p, "smtp"),
                        port(p, "mail-page")));
    }

    private static int port(Properties p, String name) {
        return Integer.parseInt(p.getProperty(name));
    }
}
