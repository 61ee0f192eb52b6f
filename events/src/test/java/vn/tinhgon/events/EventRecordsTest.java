package vn.tinhgon.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventRecordsTest {

    private static final Set<Class<?>> UNCHANGEABLE =
            Set.of(String.class, UUID.class, LocalDate.class, int.class, Integer.class);

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void an_event_is_a_record_of_unchangeable_jdk_values(EventType event) {
        assertTrue(event.type().isRecord());
        assertEquals(List.of(), strangers(event.type()));
    }

    @Test
    void wire_types_are_unique() {
        var wireTypes = EventType.all().stream().map(EventType::wireType).toList();

        assertEquals(wireTypes.stream().distinct().toList(), wireTypes);
    }

    @Test
    void a_foreign_or_changeable_component_would_be_found() {
        record Strange(
                ObjectMapper foreign,
                java.util.Date changeable,
                int[] alsoChangeable,
                List<List<Object>> nested) {}

        assertEquals(4, strangers(Strange.class).size());
    }

    private static List<String> strangers(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !isUnchangeable(component.getGenericType()))
                .map(RecordComponent::toString)
                .toList();
    }

    private static boolean isUnchangeable(Type type) {
        return switch (type) {
            case ParameterizedType list ->
                    list.getRawType() == List.class
                            && isUnchangeable(list.getActualTypeArguments()[0]);
            case Class<?> record when record.isRecord() ->
                    record.getPackage() == DomainEvent.class.getPackage()
                            && strangers(record).isEmpty();
            default -> UNCHANGEABLE.contains(type);
        };
    }
}
