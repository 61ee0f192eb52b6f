package vn.tinhgon.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import vn.tinhgon.parts.PartsClient;

/**
 * PostgreSQL, Kafka, Keycloak and a mail sink for a service's tests: those of its JVM and of its
 * build, with an empty database and empty topics every time. Used by one class of the module:
 * {@code @QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database",
 * value = "plans"))}.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static PartsClient parts;
    private String database;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        var running = client();
        running.recreateDatabase(database);
        running.recreateTopics();
        running.deleteMails();
        return Map.of(
                "quarkus.datasource.jdbc.url", running.postgresUrl(database),
                "quarkus.datasource.username", running.postgresUser(database),
                "quarkus.datasource.password", running.postgresPassword(database),
                "kafka.bootstrap.servers", running.kafkaBootstrap(),
                "quarkus.oidc.auth-server-url", running.realmUrl(),
                "quarkus.mailer.host", running.smtpHost(),
                "quarkus.mailer.port", String.valueOf(running.smtpPort()),
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {}

    /** The parts of this build. */
    public static synchronized PartsClient client() {
        if (parts == null) {
            parts = PartsClient.ofThisJvm(root());
        }
        return parts;
    }

    private static Path root() {
        return Optional.ofNullable(System.getProperty("tinhgon.root"))
                .map(Path::of)
                .orElseGet(() -> above(Path.of("").toAbsolutePath()));
    }

    private static Path above(Path folder) {
        return Files.exists(folder.resolve("mvnw")) ? folder : above(folder.getParent());
    }
}
