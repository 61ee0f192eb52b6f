package vn.tinhgon.platform.testing;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The operations that a running service says it has, each with its example body. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    static ApiDocument read() {
        try {
            return new ApiDocument(
                    new ObjectMapper()
                            .readTree(
                                    given().queryParam("format", "json")
                                            .get("/q/openapi")
                                            .asString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Documented> operations() {
        return document.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(entry -> METHODS.contains(entry.getKey()))
                                        .map(
                                                entry ->
                                                        documented(
                                                                path.getKey(),
                                                                entry.getKey(),
                                                                entry.getValue())))
                .toList();
    }

    private Documented documented(String path, String method, JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        return new Documented(
                method.toUpperCase(Locale.ROOT),
                path,
                !operation.path("summary").asText().isBlank(),
                content.properties().stream()
                        .map(java.util.Map.Entry::getKey)
                        .findFirst()
                        .orElse(null),
                example(content.path("application/json").path("schema")));
    }

    private String example(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        var resolved = reference.isEmpty() ? schema : document.at(reference.substring(1));
        return Stream.concat(
                        Stream.of(resolved.path("example")),
                        StreamSupport.stream(resolved.path("examples").spliterator(), false))
                .filter(node -> !node.isMissingNode())
                .map(node -> node.isTextual() ? node.asText() : node.toString())
                .findFirst()
                .orElse(null);
    }

    /** An operation of the document; body and its media type are null when it takes none. */
    record Documented(
            String method, String path, boolean summarised, String mediaType, String example) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
