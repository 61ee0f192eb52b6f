package vn.tinhgon.parts.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code topics.txt}, which containers create too. */
final class Topics {

    private Topics() {}

    static List<NewTopic> load() {
        try (var file = Topics.class.getResourceAsStream("/topics.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Topics::topic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewTopic topic(String line) {
        var columns = line.split("\\s+");
        return new NewTopic(columns[0], Integer.parseInt(columns[1]), (short) 1)
                .configs(Map.of("retention.ms", columns[2]));
    }
}
