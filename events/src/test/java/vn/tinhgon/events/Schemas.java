package vn.tinhgon.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The schemas by wire type: those of the jar, and those that were published before. */
final class Schemas {

    private static final String ENDING = ".v1.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    static Map<String, JsonNode> current() {
        return in(DomainEvent.class.getResource("schemas"));
    }

    static Map<String, JsonNode> published() {
        return in(DomainEvent.class.getResource("/published-v1"));
    }

    private static Map<String, JsonNode> in(URL folder) {
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.collect(
                    Collectors.toMap(
                            Schemas::wireType,
                            Schemas::read,
                            (one, other) -> one,
                            TreeMap<String, JsonNode>::new));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String wireType(Path file) {
        var name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            throw new IllegalStateException(
                    "%s should be called <wire-type>%s".formatted(file, ENDING));
        }
        return name.substring(0, name.length() - ENDING.length());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
