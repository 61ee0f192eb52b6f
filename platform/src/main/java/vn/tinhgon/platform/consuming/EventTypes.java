package vn.tinhgon.platform.consuming;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeName;

import vn.tinhgon.events.DomainEvent;

/** The wire types of the sealed event families. */
public final class EventTypes {

    private EventTypes() {}

    public static String nameOf(Class<?> event) {
        return event.getAnnotation(JsonTypeName.class).value();
    }

    /** The record of a wire type; empty for a type that is newer than this service. */
    static <E extends DomainEvent> Optional<Class<? extends E>> find(Class<E> family, String name) {
        return records(family)
                .filter(type -> nameOf(type).equals(name))
                .findFirst()
                .map(type -> type.asSubclass(family));
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(EventTypes::records);
    }
}
