package vn.tinhgon.plans.importing.rest;

import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What leads from one JSON object to another, as RFC 7396 writes it. */
final class MergePatch {

    private MergePatch() {}

    /**
     * Objects are gone into down to a depth; what lies deeper is one value, as lists are.
     *
     * @return empty where both are the same
     */
    static ObjectNode between(JsonNode from, JsonNode to, int depth) {
        var patch = JsonNodeFactory.instance.objectNode();
        var names = new TreeSet<String>();
        from.fieldNames().forEachRemaining(names::add);
        to.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var before = value(from, name);
            var after = value(to, name);
            if (!before.equals(after)) {
                patch.set(
                        name,
                        depth > 1 && before.isObject() && after.isObject()
                                ? between(before, after, depth - 1)
                                : after);
            }
        }
        return patch;
    }

    private static JsonNode value(JsonNode object, String name) {
        var value = object.get(name);
        return value == null ? NullNode.instance : value;
    }
}
