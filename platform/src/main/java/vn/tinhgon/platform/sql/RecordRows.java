package vn.tinhgon.platform.sql;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/** Reads a row into any record by the names of its components, be the record public or not. */
class RecordRows implements RowMapperFactory {

    private final Map<Class<?>, RecordRow<?>> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> c && c.isRecord()
                ? Optional.of(rows.computeIfAbsent(c, RecordRow::of))
                : Optional.empty();
    }
}
