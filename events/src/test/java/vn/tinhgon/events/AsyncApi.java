package vn.tinhgon.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document, as far as the tests ask about it. */
record AsyncApi(JsonNode document) {

    static AsyncApi published() {
        try (var yaml = DomainEvent.class.getResourceAsStream("asyncapi.yaml")) {
            return new AsyncApi(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the messages, by the address of their channel. */
    Map<String, List<String>> messagesByTopic() {
        var messages = new LinkedHashMap<String, List<String>>();
        document.path("channels")
                .forEach(
                        channel ->
                                messages.put(
                                        channel.path("address").textValue(), messages(channel)));
        return messages;
    }

    private List<String> messages(JsonNode channel) {
        return channel.path("messages")
                .valueStream()
                .map(message -> resolved(message).path("name").textValue())
                .sorted()
                .toList();
    }

    JsonNode message(String wireType) {
        return document.path("components").path("messages").path(wireType);
    }

    JsonNode example(String wireType) {
        return message(wireType).path("examples").path(0).path("payload");
    }

    List<String> references() {
        return document.findValuesAsText("$ref");
    }

    boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : DomainEvent.class.getResource(reference) != null;
    }

    private JsonNode resolved(JsonNode reference) {
        return document.at(reference.path("$ref").textValue().substring(1));
    }
}
