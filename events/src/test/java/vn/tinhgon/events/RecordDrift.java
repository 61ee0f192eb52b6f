package vn.tinhgon.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a record and its schema say different things. */
final class RecordDrift {

    private static final Map<Class<?>, String> NOTATIONS =
            Map.of(
                    String.class,
                    "string",
                    UUID.class,
                    "string uuid",
                    LocalDate.class,
                    "string date",
                    int.class,
                    "integer",
                    Integer.class,
                    "integer");

    private final List<String> found = new ArrayList<>();

    private RecordDrift() {}

    static List<String> between(Class<?> type, JsonNode schema) {
        var drift = new RecordDrift();
        drift.compare(type.getSimpleName(), type, SchemaNode.of(schema));
        return drift.found;
    }

    private void compare(String where, Type type, SchemaNode schema) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            expect(where, "array", schema);
            compare(where + "[]", list.getActualTypeArguments()[0], schema.items());
        } else if (type instanceof Class<?> record && record.isRecord()) {
            expect(where, "object", schema);
            compareComponents(where, record, schema);
        } else {
            expect(
                    where,
                    NOTATIONS.getOrDefault(type, "something that stands for " + type.getTypeName()),
                    schema);
        }
    }

    private void compareComponents(String where, Class<?> record, SchemaNode schema) {
        var properties = schema.properties();
        var components = new LinkedHashMap<String, RecordComponent>();
        Arrays.stream(record.getRecordComponents())
                .forEach(component -> components.put(component.getName(), component));
        report(
                where,
                "has %s, the schema does not",
                minus(components.keySet(), properties.keySet()));
        report(where, "lacks %s of the schema", minus(properties.keySet(), components.keySet()));
        report(
                where,
                "requires %s, which the schema does not describe",
                minus(schema.required(), properties.keySet()));
        components.keySet().retainAll(properties.keySet());
        components.forEach(
                (name, component) -> {
                    var property = properties.get(name);
                    compare(where + "." + name, component.getGenericType(), property);
                    comparePresence(
                            where + "." + name,
                            component,
                            property,
                            schema.required().contains(name));
                });
    }

    /**
     * Jackson writes every component, a missing one as null: so whatever is not required has to
     * allow null.
     */
    private void comparePresence(
            String where, RecordComponent component, SchemaNode property, boolean required) {
        if (component.getType().isPrimitive() && !required) {
            found.add(
                    "%s is a primitive and always there: the schema should require it"
                            .formatted(where));
        }
        if (required == property.nullable()) {
            found.add("%s should be either required or nullable".formatted(where));
        }
    }

    private void expect(String where, String notation, SchemaNode schema) {
        if (!notation.equals(schema.notation())) {
            found.add(
                    "%s should be '%s' in the schema, not '%s'"
                            .formatted(where, notation, schema.notation()));
        }
    }

    private void report(String where, String sentence, List<String> names) {
        names.forEach(name -> found.add(where + " " + sentence.formatted(name)));
    }

    private static List<String> minus(Iterable<String> names, Collection<String> others) {
        var rest = new ArrayList<String>();
        names.forEach(rest::add);
        rest.removeAll(others);
        return rest;
    }
}
