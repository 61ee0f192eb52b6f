package vn.tinhgon.events;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * Holds JSON against a schema. The validator speaks Jackson 3 and the services Jackson 2: they meet
 * as text.
 */
final class Validation {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Validation() {}

    static List<String> faults(JsonNode schema, JsonNode payload) {
        return faults(REGISTRY.getSchema(schema.toString()), payload);
    }

    static List<String> faultsOfSchema(JsonNode schema) {
        return faults(
                REGISTRY.getSchema(
                        SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())),
                schema);
    }

    private static List<String> faults(Schema schema, JsonNode json) {
        return schema
                .validate(
                        json.toString(),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
