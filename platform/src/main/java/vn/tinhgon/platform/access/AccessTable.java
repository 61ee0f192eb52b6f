package vn.tinhgon.platform.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Each service's {@code access.csv}: every operation with its roles and reach. What has no row is
 * closed to all; the test that walks the OpenAPI document fails on it.
 */
@ApplicationScoped
public class AccessTable {

    private static final String FILE = "access.csv";
    private final Map<String, Operation> operations = read();

    public Optional<Operation> find(String method, String path) {
        return Optional.ofNullable(operations.get(method + " " + path));
    }

    public Collection<Operation> all() {
        return operations.values();
    }

    private static Map<String, Operation> read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Operation::parse)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    o -> o.method() + " " + o.path(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
