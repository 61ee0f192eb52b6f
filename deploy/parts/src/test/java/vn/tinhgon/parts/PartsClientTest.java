package vn.tinhgon.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsClientTest {

    private static final String TOPIC = "plans.events.v1";

    private final PartsClient parts =
            PartsClient.ofThisJvm(Path.of(System.getProperty("tinhgon.root")));

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "plans", "reporting", "notifications"})
    void a_service_may_create_the_extensions_it_needs_in_its_database(String database)
            throws SQLException {
        parts.recreateDatabase(database);

        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var extension : List.of("ltree", "btree_gist", "pg_trgm", "unaccent")) {
                statement.execute("CREATE EXTENSION " + extension);
            }
            try (var sorted = statement.executeQuery("SELECT 'Đ' < 'E' COLLATE \"vi-x-icu\"")) {
                assertTrue(sorted.next() && sorted.getBoolean(1));
            }
        }
    }

    @Test
    void a_recreated_database_is_empty_and_open_connections_to_the_old_one_are_cut()
            throws SQLException {
        try (var old = connect("plans")) {
            old.createStatement().execute("CREATE TABLE kept (id int)");

            parts.recreateDatabase("plans");

            assertThrows(
                    SQLException.class, () -> old.createStatement().execute("SELECT FROM kept"));
        }
        try (var fresh = connect("plans")) {
            assertThrows(
                    SQLException.class, () -> fresh.createStatement().execute("SELECT FROM kept"));
        }
    }

    @Test
    void the_database_server_comes_back_with_its_data() throws SQLException {
        parts.recreateDatabase("reporting");
        try (var connection = connect("reporting")) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }

        parts.stopPostgres();
        assertThrows(SQLException.class, () -> connect("reporting"));
        parts.startPostgres();

        try (var connection = connect("reporting");
                var kept = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
            assertTrue(kept.next());
            assertEquals(42, kept.getInt("answer"));
        }
    }

    @Test
    void the_broker_comes_back_with_its_messages_and_forgets_them_when_topics_are_recreated()
            throws Exception {
        parts.recreateTopics();
        send("key", "before the stop");

        parts.stopKafka();
        parts.startKafka();

        assertEquals(List.of("before the stop"), received());
        parts.recreateTopics();
        assertEquals(List.of(), received());
    }

    @Test
    void events_are_never_deleted_and_unknown_topics_never_created() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", parts.kafkaBootstrap()))) {
            var topics = admin.listTopics().names().get();
            var described = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);

            assertTrue(topics.containsAll(Set.of(TOPIC, "plans.events.v1.reporting-service.dlq")));
            assertEquals(6, described.partitions().size());
        }
    }

    @Test
    void a_token_tells_roles_agency_and_audience() {
        var claims = Claims.of(parts.token("planner", "planner"));

        assertEquals(List.of("planner"), claims.roles());
        assertTrue(claims.audience().contains("tinhgon"));
        assertEquals("01980000-0000-7000-8000-000000000002", claims.text("agency"));
        assertEquals("planner", claims.text("preferred_username"));
        assertEquals("planner@haugiang.example", claims.text("email"));
        assertEquals("vi", claims.text("locale"));
        assertFalse(claims.text("sub").isEmpty());
    }

    @Test
    void a_token_tells_the_scope_of_who_has_one_of_his_own() {
        assertEquals("vn", Claims.of(parts.token("demo", "demo")).text("scope_path"));
        assertEquals("vn.92", Claims.of(parts.token("foreign", "foreign")).text("scope_path"));
        assertEquals("vn.93", Claims.of(parts.token("registrar", "registrar")).text("scope_path"));
        assertEquals(7, Claims.of(parts.token("demo", "demo")).roles().size());
        assertEquals(List.of(), Claims.of(parts.token("norole", "norole")).roles());
    }

    @Test
    void a_message_lies_in_the_mailbox_of_each_recipient() {
        parts.deleteMails();

        GreenMailUtil.sendTextEmail(
                "officer@haugiang.example, planner@haugiang.example",
                "tinhgon@haugiang.example",
                "Nhắc việc & hạn",
                "Một nhiệm vụ đã quá hạn.\nXin cảm ơn.",
                new ServerSetup(parts.smtpPort(), parts.smtpHost(), ServerSetup.PROTOCOL_SMTP));

        var mails = parts.mails();
        assertEquals(
                Set.of("officer@haugiang.example", "planner@haugiang.example"),
                Set.of(mails.get(0).to(), mails.get(1).to()));
        assertEquals("Nhắc việc & hạn", mails.getFirst().subject());
        assertTrue(mails.getFirst().text().startsWith("Một nhiệm vụ đã quá hạn."));
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                parts.postgresUrl(database),
                parts.postgresUser(database),
                parts.postgresPassword(database));
    }

    private void send(String key, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", parts.kafkaBootstrap());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, key, value)).get();
        }
    }

    private List<String> received() {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        parts.kafkaBootstrap(),
                        "auto.offset.reset",
                        "earliest");
        var partition = new TopicPartition(TOPIC, 0);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            if (consumer.endOffsets(List.of(partition)).get(partition) == 0) {
                return List.of();
            }
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(message -> message.value())
                    .toList();
        }
    }
}
