package vn.tinhgon.parts.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of {@code databases.sql}, which containers run too. */
final class DatabaseScript {

    private final List<String> statements;

    private DatabaseScript(List<String> statements) {
        this.statements = statements;
    }

    static DatabaseScript load() {
        try (var script = DatabaseScript.class.getResourceAsStream("/databases.sql")) {
            var sql =
                    new String(script.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("--"))
                            .collect(Collectors.joining("\n"));
            return new DatabaseScript(
                    Arrays.stream(sql.split(";"))
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> statements() {
        return statements;
    }

    String creationOf(String database) {
        return statements.stream()
                .filter(statement -> statement.startsWith("CREATE DATABASE " + database + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such database: " + database));
    }
}
