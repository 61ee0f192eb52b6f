package vn.tinhgon.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A place in a schema; a reference stands for what it refers to. */
record SchemaNode(JsonNode root, JsonNode node) {

    SchemaNode {
        if (node.has("$ref")) {
            node = root.at(node.get("$ref").textValue().substring(1));
        }
    }

    static SchemaNode of(JsonNode schema) {
        return new SchemaNode(schema, schema);
    }

    Map<String, SchemaNode> properties() {
        var properties = new LinkedHashMap<String, SchemaNode>();
        node.path("properties")
                .properties()
                .forEach(
                        property ->
                                properties.put(
                                        property.getKey(),
                                        new SchemaNode(root, property.getValue())));
        return properties;
    }

    Set<String> required() {
        var required = new TreeSet<String>();
        node.path("required").forEach(name -> required.add(name.textValue()));
        return required;
    }

    SchemaNode items() {
        return new SchemaNode(root, node.path("items"));
    }

    JsonNode keyword(String name) {
        return node.path(name);
    }

    boolean exists() {
        return !(node instanceof MissingNode);
    }

    Set<String> types() {
        var types = new TreeSet<String>();
        if (node.path("type").isTextual()) {
            types.add(node.path("type").textValue());
        }
        node.path("type").forEach(type -> types.add(type.textValue()));
        return types;
    }

    boolean nullable() {
        return types().contains("null");
    }

    /** The type and format of a value that is there, such as {@code string date}. */
    String notation() {
        var types = types();
        types.remove("null");
        return (String.join("|", types) + " " + node.path("format").asText()).strip();
    }
}
