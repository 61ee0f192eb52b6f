package vn.tinhgon.platform.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads a row into any record by the names of its components, be the record public or not. */
class RecordRows implements RowMapperFactory {

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> c && c.isRecord()
                ? Optional.of(mapper(c))
                : Optional.empty();
    }

    private static RowMapper<?> mapper(Class<?> type) {
        var constructor = canonical(type);
        var nests =
                Stream.of(constructor.getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(Nested.class));
        return nests
                ? ConstructorMapper.of(constructor)
                : new RecordRow<>(constructor, type.getRecordComponents());
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Stream.of(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
