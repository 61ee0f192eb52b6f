package vn.tinhgon.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String PUBLISHED =
            """
            { "type": "object", "description": "A whole.", "required": ["id", "parts"], "properties": {
                "id": { "type": "string", "format": "uuid" },
                "note": { "type": ["string", "null"] },
                "parts": { "type": "array", "items": { "$ref": "#/$defs/Part" } } },
              "$defs": { "Part": { "type": "object", "required": ["role"], "properties": {
                "role": { "type": "string" } } } } }
            """;

    @Test
    void the_same_schema_is_compatible() throws JsonProcessingException {
        assertEquals(List.of(), breaks(PUBLISHED));
    }

    @Test
    void an_optional_property_may_come() throws JsonProcessingException {
        var current =
                PUBLISHED.replace(
                        "\"note\":",
                        "\"addedOn\": { \"type\": [\"string\", \"null\"] }, \"note\":");

        assertEquals(List.of(), breaks(current));
    }

    @Test
    void words_may_change() throws JsonProcessingException {
        assertEquals(List.of(), breaks(PUBLISHED.replace("A whole.", "All of it.")));
    }

    @Test
    void a_definition_may_move_inline() throws JsonProcessingException {
        var current =
                PUBLISHED.replace(
                        "{ \"$ref\": \"#/$defs/Part\" }",
                        """
                { "type": "object", "required": ["role"], "properties": { "role": { "type": "string" } } }""");

        assertEquals(List.of(), breaks(current));
    }

    @Test
    void a_property_must_not_go() throws JsonProcessingException {
        var current = PUBLISHED.replace("\"note\":", "\"remark\":");

        assertEquals(
                List.of("The payload lost 'note': put it back, what v1 carries stays."),
                breaks(current));
    }

    @Test
    void a_type_must_not_change() throws JsonProcessingException {
        var current = PUBLISHED.replace("[\"string\", \"null\"]", "\"integer\"");

        assertEquals(
                List.of(
                        "'note' has another 'type' than was published ([\"string\",\"null\"], now \"integer\"): "
                                + "leave it and add an optional property beside it."),
                breaks(current));
    }

    @Test
    void a_constraint_must_not_come() throws JsonProcessingException {
        var current =
                PUBLISHED.replace(
                        "\"role\": { \"type\"", "\"role\": { \"enum\": [\"LEAD\"], \"type\"");

        assertEquals(
                List.of(
                        "'role' has another 'enum' than was published (, now [\"LEAD\"]): "
                                + "leave it and add an optional property beside it."),
                breaks(current));
    }

    @Test
    void nothing_may_become_required() throws JsonProcessingException {
        var current = PUBLISHED.replace("[\"id\", \"parts\"]", "[\"id\", \"note\", \"parts\"]");

        assertEquals(
                List.of(
                        "The payload newly requires 'note': make it optional and nullable, "
                                + "events already on the topic lack it."),
                breaks(current));
    }

    @Test
    void what_was_required_stays_required() throws JsonProcessingException {
        var current = PUBLISHED.replace("[\"role\"]", "[]");

        assertEquals(
                List.of(
                        "An item of 'parts' no longer requires 'role': keep filling it, consumers rely on it."),
                breaks(current));
    }

    private static List<String> breaks(String current) throws JsonProcessingException {
        var json = new ObjectMapper();
        return Compatibility.breaks(json.readTree(PUBLISHED), json.readTree(current));
    }
}
