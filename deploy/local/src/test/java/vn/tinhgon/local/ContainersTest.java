package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tinhgon.events.Topics;
import vn.tinhgon.parts.Parts;
import vn.tinhgon.parts.process.Java;

/** What containers start is what the local run starts. */
class ContainersTest {

    private static final Path ROOT = Path.of(System.getProperty("tinhgon.root"));
    private static final Set<String> FIXED_BY_THE_IMAGE =
            Set.of("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT");

    private final Containers containers = Containers.of(ROOT.resolve("docker-compose.yml"));

    @Test
    void databases_topics_and_realm_are_mounted_from_the_files_of_the_local_run() {
        var mounted = containers.mounted();

        assertTrue(
                mounted.containsAll(
                        List.of(
                                "deploy/postgres/databases.sql",
                                "deploy/kafka/topics.txt",
                                "deploy/keycloak/tinhgon-realm.json")));
        mounted.forEach(file -> assertTrue(Files.exists(ROOT.resolve(file)), file));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_is_told_the_same_things_by_the_same_names(ServiceName service) {
        var setup = new LocalSetup(ROOT, ROOT.resolve(".local"), LocalPorts.free());
        var local = new ServiceEnvironment(setup.ports(), new Parts(setup.parts())).of(service);

        var expected = new TreeSet<>(local.keySet());
        expected.removeAll(FIXED_BY_THE_IMAGE);
        assertEquals(expected, new TreeSet<>(containers.variables(service.label())));
    }

    @Test
    void the_image_starts_a_jvm_as_the_benchmark_does() throws IOException {
        var options = Files.readString(ROOT.resolve("deploy/Dockerfile"));

        var fast =
                Java.optimising(256, List.of()).stream()
                        .filter(option -> option.startsWith("-XX:"))
                        .toList();

        assertFalse(fast.isEmpty());
        fast.forEach(option -> assertTrue(options.contains(option + " "), option));
    }

    @Test
    void every_topic_of_the_published_language_is_created() throws IOException {
        var created =
                Files.readAllLines(ROOT.resolve("deploy/kafka/topics.txt")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\\s+")[0])
                        .collect(Collectors.toSet());

        assertTrue(
                created.containsAll(
                        List.of(
                                Topics.AGENCIES,
                                Topics.PLANS,
                                Topics.REPORTING,
                                Topics.NOTIFICATIONS)));
    }

    @ParameterizedTest
    @EnumSource
    void the_one_origin_leads_every_path_of_a_service_to_it(ServiceName service)
            throws IOException {
        var access = ROOT.resolve(service.label()).resolve("src/main/resources/access.csv");
        var paths =
                Pattern.compile("/api/v1/((?:me/)?[a-z-]+)")
                        .matcher(Files.readString(access))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet());

        assertEquals(routes().get(service.label()), paths);
    }

    private static Map<String, Set<String>> routes() throws IOException {
        return Pattern.compile("\\^/api/v1/\\(([a-z|/-]+)\\).*\\s+proxy_pass http://([a-z-]+):")
                .matcher(Files.readString(ROOT.resolve("deploy/nginx/default.conf")))
                .results()
                .collect(
                        Collectors.toMap(
                                match -> match.group(2),
                                match -> Set.of(match.group(1).split("\\|"))));
    }
}
