package vn.tinhgon.parts.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The realm as it goes to production, plus the users and the password-grant client that exist on a
 * developer's machine only. The second file has the form of Keycloak's partial import, so that it
 * can be given to any realm by hand.
 */
final class RealmFile {

    private final ObjectMapper json = new ObjectMapper();

    void write(Path target) {
        try {
            var realm = read("/tinhgon-realm.json");
            read("/tinhgon-local.json")
                    .properties()
                    .forEach(
                            entry -> {
                                if (entry.getValue() instanceof ArrayNode array) {
                                    realm.withArrayProperty(entry.getKey()).addAll(array);
                                }
                            });
            // Two log-ins of an account at the same moment count as an attack, and modules that are
            // tested beside each other log in as the same accounts.
            realm.put("bruteForceProtected", false);
            Files.createDirectories(target.getParent());
            json.writeValue(target.toFile(), realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode read(String resource) throws IOException {
        try (var file = RealmFile.class.getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(file);
        }
    }
}
