package vn.tinhgon.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RecordDriftTest {

    private static final String SCHEMA =
            """
            { "type": "object", "required": ["id", "count", "parts"], "properties": {
                "id": { "type": "string", "format": "uuid" },
                "count": { "type": "integer" },
                "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } },
                "endsOn": { "type": ["string", "null"], "format": "date" } },
              "$defs": { "Part": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" } } } } }
            """;

    private record Part(String name) {}

    private record Whole(UUID id, int count, List<Part> parts, LocalDate endsOn) {}

    @Test
    void nothing_is_found_where_both_agree() throws JsonProcessingException {
        assertEquals(List.of(), drift(SCHEMA));
    }

    @Test
    void a_component_without_property_is_found() throws JsonProcessingException {
        var schema =
                SCHEMA.replace(
                        "\"endsOn\": { \"type\": [\"string\", \"null\"], \"format\": \"date\" }",
                        "\"x\": {}");

        assertEquals(
                List.of("Whole has endsOn, the schema does not", "Whole lacks x of the schema"),
                drift(schema));
    }

    @Test
    void another_type_or_format_is_found() throws JsonProcessingException {
        var schema = SCHEMA.replace("\"uuid\"", "\"uri\"").replace("\"integer\"", "\"number\"");

        assertEquals(
                List.of(
                        "Whole.id should be 'string uuid' in the schema, not 'string uri'",
                        "Whole.count should be 'integer' in the schema, not 'number'"),
                drift(schema));
    }

    @Test
    void drift_inside_the_records_of_a_list_is_found() throws JsonProcessingException {
        var schema =
                SCHEMA.replace(
                        "\"name\": { \"type\": \"string\" }",
                        "\"name\": { \"type\": \"integer\" }");

        assertEquals(
                List.of("Whole.parts[].name should be 'string' in the schema, not 'integer'"),
                drift(schema));
    }

    @Test
    void a_property_is_either_required_or_nullable() throws JsonProcessingException {
        var both = SCHEMA.replace("\"parts\"]", "\"parts\", \"endsOn\"]");
        var neither = SCHEMA.replace("[\"id\", \"count\"", "[\"count\"");

        assertEquals(List.of("Whole.endsOn should be either required or nullable"), drift(both));
        assertEquals(List.of("Whole.id should be either required or nullable"), drift(neither));
    }

    @Test
    void a_primitive_is_required() throws JsonProcessingException {
        var schema =
                SCHEMA.replace("\"count\", ", "").replace("\"integer\"", "[\"integer\", \"null\"]");

        assertEquals(
                List.of(
                        "Whole.count is a primitive and always there: the schema should require it"),
                drift(schema));
    }

    @Test
    void a_required_name_has_a_property() throws JsonProcessingException {
        var schema = SCHEMA.replace("\"parts\"]", "\"parts\", \"ghost\"]");

        assertEquals(
                List.of("Whole requires ghost, which the schema does not describe"), drift(schema));
    }

    private static List<String> drift(String schema) throws JsonProcessingException {
        return RecordDrift.between(Whole.class, new ObjectMapper().readTree(schema));
    }
}
