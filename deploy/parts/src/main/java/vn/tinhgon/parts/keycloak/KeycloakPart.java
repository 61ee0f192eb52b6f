package vn.tinhgon.parts.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.tinhgon.parts.Part;
import vn.tinhgon.parts.process.ChildProcess;
import vn.tinhgon.parts.process.FreePorts;

/**
 * The identity provider with the suite's realm; what was changed in it since the first start stays.
 */
public final class KeycloakPart implements Part {

    private static final String HEAP = "-Xms64m -Xmx384m";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final KeycloakHome home;
    private final Path data;
    private final int port;
    private final Map<String, String> realmValues;
    private ChildProcess server;

    public KeycloakPart(KeycloakHome home, Path data, int port, Map<String, String> realmValues) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.realmValues = realmValues;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String realmUrl() {
        return url() + "/realms/tinhgon";
    }

    @Override
    public synchronized void start() {
        var log = data.resolveSibling("logs/keycloak.log");
        home.configureOnce(log);
        home.mirrorInto(data);
        new RealmFile().write(data.resolve("data/import/tinhgon-realm.json"));
        server = ChildProcess.start(name(), command(), environment(), log);
        try (var client = HttpClient.newHttpClient()) {
            server.await(() -> realmAnswers(client), PATIENCE);
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop(GRACE);
            server = null;
        }
    }

    private List<String> command() {
        return home.command(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-port=" + port,
                "--http-management-port=" + FreePorts.take(1).getFirst(),
                "--hostname-strict=false",
                "--cache=local",
                // Its data directory is that of the home; the distribution itself is shared by all
                // runs.
                "-Dkc.home.dir=" + data);
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(KeycloakHome.environment());
        environment.put("JAVA_OPTS_KC_HEAP", HEAP);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        environment.put("TINHGON_INTEGRATOR_SECRET", "integrator");
        environment.putAll(realmValues);
        return environment;
    }

    /** Only then is the import over: the server's log says that it listens before that. */
    private boolean realmAnswers(HttpClient client) {
        var request =
                HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
