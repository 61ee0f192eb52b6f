package vn.tinhgon.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private final AsyncApi api = AsyncApi.published();

    @Test
    void every_topic_is_a_channel() {
        var topics = Set.of(Topics.AGENCIES, Topics.PLANS, Topics.REPORTING, Topics.NOTIFICATIONS);

        assertEquals(topics, api.messagesByTopic().keySet());
    }

    @Test
    void every_wire_type_is_listed_once_on_its_topic() {
        var expected =
                EventType.all().stream()
                        .sorted((one, other) -> one.wireType().compareTo(other.wireType()))
                        .collect(
                                groupingBy(
                                        EventType::topic, mapping(EventType::wireType, toList())));
        expected.put(Topics.REPORTING, List.of());
        expected.put(Topics.NOTIFICATIONS, List.of());

        assertEquals(expected, api.messagesByTopic());
    }

    @ParameterizedTest
    @MethodSource("vn.tinhgon.events.EventType#all")
    void a_message_names_its_wire_type_and_its_schema(EventType event) {
        var message = api.message(event.wireType());

        assertEquals(event.wireType(), message.at("/headers/properties/ce_type/const").textValue());
        assertEquals(
                "schemas/%s.v1.json".formatted(event), message.at("/payload/$ref").textValue());
        assertEquals(
                "#/components/messageTraits/cloudEvent", message.at("/traits/0/$ref").textValue());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertEquals(
                List.of(),
                api.references().stream()
                        .filter(reference -> !api.leadsSomewhere(reference))
                        .toList());
    }
}
