package vn.tinhgon.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the AsyncAPI document are the ones that the records are tried on: what readers
 * copy is what works.
 */
class ExamplesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final AsyncApi api = AsyncApi.published();

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_record_is_written_as_its_schema_says(EventType event) throws JsonProcessingException {
        var example = api.example(event.wireType());

        var written = written(event, example);

        assertEquals(
                example,
                written,
                "The example in asyncapi.yaml shows every component of the record");
        assertEquals(List.of(), Validation.faults(schema(event), written));
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_record_may_leave_out_what_is_not_required(EventType event)
            throws JsonProcessingException {
        ObjectNode bare = api.example(event.wireType()).deepCopy();
        bare.retain(SchemaNode.of(schema(event)).required());

        var written = written(event, bare);

        assertEquals(List.of(), Validation.faults(schema(event), bare));
        assertEquals(List.of(), Validation.faults(schema(event), written));
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_payload_with_an_unknown_property_is_valid(EventType event) {
        ObjectNode grown = api.example(event.wireType()).deepCopy();

        grown.put("addedLater", true);

        assertEquals(List.of(), Validation.faults(schema(event), grown));
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_payload_that_lacks_something_required_is_refused(EventType event) {
        for (var name : SchemaNode.of(schema(event)).required()) {
            ObjectNode broken = api.example(event.wireType()).deepCopy();

            broken.remove(name);

            assertFalse(
                    Validation.faults(schema(event), broken).isEmpty(),
                    () -> event + " without " + name);
        }
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_payload_with_a_value_of_another_kind_is_refused(EventType event) {
        SchemaNode.of(schema(event))
                .properties()
                .forEach(
                        (name, property) -> {
                            ObjectNode broken = api.example(event.wireType()).deepCopy();

                            if (property.keyword("format").isMissingNode()) {
                                broken.put(name, true);
                            } else {
                                broken.put(name, "neither an id nor a date");
                            }

                            assertFalse(
                                    Validation.faults(schema(event), broken).isEmpty(),
                                    () -> event + " with a broken " + name);
                        });
    }

    private static JsonNode schema(EventType event) {
        return Schemas.current().get(event.wireType());
    }

    private static JsonNode written(EventType event, JsonNode payload)
            throws JsonProcessingException {
        return JSON.valueToTree(JSON.treeToValue(payload, event.type()));
    }
}
