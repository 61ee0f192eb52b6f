package vn.tinhgon.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What a consumer of the published schema would trip over in the current one. */
final class Compatibility {

    private static final Set<String> WORDS_OR_STRUCTURE =
            Set.of(
                    "$schema",
                    "$id",
                    "$defs",
                    "$comment",
                    "title",
                    "description",
                    "examples",
                    "properties",
                    "required",
                    "items");

    private final List<String> breaks = new ArrayList<>();

    private Compatibility() {}

    static List<String> breaks(JsonNode published, JsonNode current) {
        var compatibility = new Compatibility();
        compatibility.compare("The payload", SchemaNode.of(published), SchemaNode.of(current));
        return compatibility.breaks;
    }

    private void compare(String where, SchemaNode published, SchemaNode current) {
        compareConstraints(where, published, current);
        comparePresence(where, published.required(), current.required());
        var properties = current.properties();
        published
                .properties()
                .forEach(
                        (name, property) -> {
                            if (properties.containsKey(name)) {
                                compare("'%s'".formatted(name), property, properties.get(name));
                            } else {
                                found(
                                        where,
                                        "lost '%s': put it back, what v1 carries stays"
                                                .formatted(name));
                            }
                        });
        if (published.items().exists()) {
            compare("An item of " + where, published.items(), current.items());
        }
    }

    private void compareConstraints(String where, SchemaNode published, SchemaNode current) {
        var keywords = new TreeSet<String>();
        published.node().fieldNames().forEachRemaining(keywords::add);
        current.node().fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS_OR_STRUCTURE);
        keywords.stream()
                .filter(keyword -> !published.keyword(keyword).equals(current.keyword(keyword)))
                .forEach(
                        keyword ->
                                found(
                                        where,
                                        "has another '%s' than was published (%s, now %s): leave it and add an optional property beside it"
                                                .formatted(
                                                        keyword,
                                                        published.keyword(keyword),
                                                        current.keyword(keyword))));
    }

    private void comparePresence(String where, Set<String> published, Set<String> current) {
        current.stream()
                .filter(name -> !published.contains(name))
                .forEach(
                        name ->
                                found(
                                        where,
                                        "newly requires '%s': make it optional and nullable, events already on the topic lack it"
                                                .formatted(name)));
        published.stream()
                .filter(name -> !current.contains(name))
                .forEach(
                        name ->
                                found(
                                        where,
                                        "no longer requires '%s': keep filling it, consumers rely on it"
                                                .formatted(name)));
    }

    private void found(String where, String sentence) {
        breaks.add(where + " " + sentence + ".");
    }
}
