package vn.tinhgon.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Consumers that we don't know rely on what was published: {@code src/test/resources/published-v1}
 * keeps it. A file there is replaced by the current one when an addition is released, and never for
 * any other reason.
 */
class PublishedSchemasTest {

    @Test
    void no_published_event_is_withdrawn() {
        var current = Schemas.current().keySet();

        var withdrawn =
                Schemas.published().keySet().stream()
                        .filter(wireType -> !current.contains(wireType))
                        .toList();

        assertEquals(
                List.of(), withdrawn, "Put the records and schemas back: what v1 publishes stays");
    }

    @ParameterizedTest
    @MethodSource("currentWireTypes")
    void a_schema_only_grows(String wireType) {
        assertTrue(
                Schemas.published().containsKey(wireType),
                () ->
                        "%s is new: copy its schema into src/test/resources/published-v1"
                                .formatted(wireType));
        var published = Schemas.published().get(wireType);

        var breaks = Compatibility.breaks(published, Schemas.current().get(wireType));

        assertEquals(List.of(), breaks, () -> "%s would break its consumers".formatted(wireType));
    }

    static Set<String> currentWireTypes() {
        return Schemas.current().keySet();
    }
}
