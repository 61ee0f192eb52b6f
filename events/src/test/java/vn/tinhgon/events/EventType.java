package vn.tinhgon.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A published record and the topic on which it travels. */
record EventType(Class<? extends DomainEvent> type, String topic) {

    private static final Map<Class<?>, String> TOPICS =
            Map.of(AgencyEvent.class, Topics.AGENCIES, PlanEvent.class, Topics.PLANS);

    static List<EventType> all() {
        return Arrays.stream(DomainEvent.class.getPermittedSubclasses())
                .flatMap(EventType::of)
                .toList();
    }

    private static Stream<EventType> of(Class<?> publisher) {
        if (!TOPICS.containsKey(publisher)) {
            throw new IllegalStateException(
                    "Say here on which topic %s travels".formatted(publisher));
        }
        return records(publisher)
                .map(
                        type ->
                                new EventType(
                                        type.asSubclass(DomainEvent.class), TOPICS.get(publisher)));
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(EventType::records);
    }

    String wireType() {
        return type.getAnnotation(JsonTypeName.class).value();
    }

    @Override
    public String toString() {
        return wireType();
    }
}
