package vn.tinhgon.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.Yaml;

/** The compose file as it is read, with its anchors resolved. */
record Containers(Map<String, Map<String, Object>> services) {

    static Containers of(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(text);
            return new Containers(document.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> variables(String service) {
        return part(service, "environment").keySet();
    }

    /** Files and folders of the project that are mounted, not named volumes. */
    List<String> mounted() {
        return services.values().stream()
                .flatMap(service -> ((List<?>) service.getOrDefault("volumes", List.of())).stream())
                .map(Object::toString)
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2, volume.indexOf(':')))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> part(String service, String name) {
        return (Map<String, Object>) services.get(service).get(name);
    }
}
