package vn.tinhgon.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSchemaTest {

    @Test
    void every_published_record_has_a_schema_and_every_schema_a_record() {
        var records =
                EventType.all().stream()
                        .map(EventType::wireType)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(records, Schemas.current().keySet());
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_record_and_its_schema_agree(EventType event) {
        var schema = Schemas.current().get(event.wireType());

        assertEquals(List.of(), RecordDrift.between(event.type(), schema));
        assertEquals(event.wireType(), schema.path("title").textValue());
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_schema_is_itself_valid(EventType event) {
        assertEquals(List.of(), Validation.faultsOfSchema(Schemas.current().get(event.wireType())));
    }
}
