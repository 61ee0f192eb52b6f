package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import vn.tinhgon.local.story.Until;
import vn.tinhgon.parts.PartsClient;
import vn.tinhgon.parts.process.FreePorts;
import vn.tinhgon.parts.process.QuietLog;

/** Two nodes of plans-service on one database and one broker do together what one would do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final Path ROOT = Path.of(System.getProperty("tinhgon.root", "../.."));
    private static final String SUCCESSOR = "01980000-0000-7000-8000-000000000006";
    private static final int TASKS = 400;
    private static final String MERGER =
            """
            {"type": "agency-merged", "caseId": "%s", "kind": "CONSOLIDATE", "effectiveOn": "2025-02-01",
             "endedIds": ["01980000-0000-7000-8000-000000000004", "01980000-0000-7000-8000-000000000005"],
             "decision": {"number": "1-QĐ/TU", "date": "2025-01-20", "issuer": "Ban Thường vụ Tỉnh ủy"},
             "successor": {"agencyId": "%s", "name": "Ban Tuyên giáo và Dân vận Tỉnh ủy", "otherNames": [],
                           "kind": "PARTY_BOARD", "bloc": "PARTY", "level": "PROVINCE", "scope": "vn.93",
                           "areaId": "01980000-0000-7000-8000-000000000093", "codes": [], "functions": [], "version": 1}}""";

    private static final String LED_BY_SUCCESSOR =
            "select count(*) from assignment where role = 'LEAD' and held_until is null and agency_id = '"
                    + SUCCESSOR
                    + "'";

    private static PartsClient parts;
    private static List<Service> nodes;
    private static EventsOnBroker events;

    @BeforeAll
    static void two_nodes_start_at_once_on_an_empty_database(@TempDir Path logs) throws Exception {
        QuietLog.use();
        parts = PartsClient.ofThisJvm(ROOT);
        parts.recreateDatabase("plans");
        parts.recreateTopics();
        events = new EventsOnBroker(parts.kafkaBootstrap());
        nodes = FreePorts.take(2).stream().map(port -> node(port, logs)).toList();
        each(Service::start);
        try (var script = TwoNodesTest.class.getResourceAsStream("overdue-tasks.sql")) {
            execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    static void the_nodes_stop() {
        each(Service::stop);
    }

    @Test
    @Order(1)
    void what_both_sweep_at_once_is_told_once() throws Exception {
        var administrator = parts.token("administrator", "administrator");

        var first = onBoth(node -> sweep(node, administrator));
        var second = onBoth(node -> sweep(node, administrator));

        assertEquals(TASKS, sum(first, "overdue"));
        assertEquals(TASKS, sum(first, "contributions"));
        assertEquals(0, sum(second, "raised") + sum(second, "contributions"));
        assertEquals(TASKS, told("task-overdue"));
        assertEquals(TASKS, told("task-contribution-overdue"));
    }

    @Test
    @Order(2)
    void a_merger_that_both_hear_of_at_once_moves_each_duty_once() throws Exception {
        events.tellOnEachPartition(MERGER.formatted(UUID.randomUUID(), SUCCESSOR));

        Until.holds("the merger is followed", () -> count(LED_BY_SUCCESSOR) == TASKS);
        Until.holds("both nodes have heard all", events::areHeard);
        assertEquals(TASKS, count(LED_BY_SUCCESSOR));
        assertEquals(2 * TASKS, count("select count(*) from assignment where role = 'LEAD'"));
        assertEquals(TASKS, told("task-reassigned"));
    }

    @Test
    @Order(3)
    void what_both_relay_is_on_the_topic_once() throws Exception {
        Until.holds(
                "the outbox is sent",
                () -> count("select count(*) from outbox where sent_at is null") == 0);

        var ids = events.idsOfPlans();

        assertEquals(count("select count(*) from outbox"), ids.size());
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    private static Service node(int port, Path logs) {
        return new Service(
                "plans-service at " + port,
                ServiceName.PLANS.jar(ROOT),
                port,
                Map.of(
                        "QUARKUS_HTTP_HOST", "localhost",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", parts.postgresUrl("plans"),
                        "QUARKUS_DATASOURCE_USERNAME", parts.postgresUser("plans"),
                        "QUARKUS_DATASOURCE_PASSWORD", parts.postgresPassword("plans"),
                        "KAFKA_BOOTSTRAP_SERVERS", parts.kafkaBootstrap(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", parts.realmUrl(),
                        "TINHGON_LOGIN_REALM", parts.realmUrl()),
                logs.resolve(port + ".log"),
                Footprint.SMALL,
                _ -> {});
    }

    private static void each(Consumer<Service> act) {
        onBoth(
                node -> {
                    act.accept(node);
                    return node;
                });
    }

    private static <T> List<T> onBoth(Function<Service, T> act) {
        var answers =
                nodes.stream()
                        .map(node -> CompletableFuture.supplyAsync(() -> act.apply(node)))
                        .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static JsonNode sweep(Service node, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(node.url() + "/api/v1/deadline-sweeps"))
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.noBody())
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int sum(List<JsonNode> answers, String field) {
        return answers.stream().mapToInt(answer -> answer.get(field).asInt()).sum();
    }

    private static long told(String type) {
        return count(
                "select count(*) from outbox where type = '%s' having count(*) = count(distinct key)"
                        .formatted(type));
    }

    private static long count(String sql) {
        try (var connection =
                        DriverManager.getConnection(
                                parts.postgresUrl("plans"),
                                parts.postgresUser("plans"),
                                parts.postgresPassword("plans"));
                var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                parts.postgresUrl("plans"),
                                parts.postgresUser("plans"),
                                parts.postgresPassword("plans"));
                var statement = connection.createStatement()) {
            statement.execute("begin; " + sql + "commit");
        }
    }
}
