package vn.tinhgon.platform.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads rows into one record, whose components are columns, or records of columns where they are
 * {@link Nested}. The library's own mapper compares every component with every column by patterns,
 * and reads the annotations of the class, for each result anew: a tenth of all that a service under
 * load did.
 */
class RecordRow<T> implements RowMapper<T> {

    private final Constructor<T> constructor;
    private final RecordComponent[] components;

    /** By the columns of a result; the same few questions are asked all day. */
    private final Map<List<String>, RowMapper<T>> known = new ConcurrentHashMap<>();

    private RecordRow(Constructor<T> constructor, RecordComponent[] components) {
        this.constructor = constructor;
        this.components = components;
    }

    static <T> RecordRow<T> of(Class<T> type) {
        try {
            var components = type.getRecordComponents();
            var constructor =
                    type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordRow<>(constructor, components);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet result, StatementContext context) throws SQLException {
        var columns = columns(result);
        var mapper = known.get(columns);
        if (mapper == null) {
            mapper = record(places(columns), context);
            known.put(columns, mapper);
        }
        return mapper;
    }

    private RowMapper<T> record(Map<String, Integer> places, StatementContext context) {
        var values =
                Stream.of(components)
                        .map(component -> value(component, places, context))
                        .toArray(RowMapper<?>[]::new);
        return (row, asked) -> record(values, row, asked);
    }

    private T record(RowMapper<?>[] values, ResultSet row, StatementContext context)
            throws SQLException {
        var read = new Object[values.length];
        for (var i = 0; i < read.length; i++) {
            read[i] = values[i].map(row, context);
        }
        try {
            return constructor.newInstance(read);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("No " + constructor.getName(), e.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RowMapper<?> value(
            RecordComponent component, Map<String, Integer> places, StatementContext context) {
        if (component.getAccessor().isAnnotationPresent(Nested.class)) {
            return of(component.getType()).record(places, context);
        }
        var place = places.get(key(component.getName()));
        var mapper = context.findColumnMapperFor(component.getGenericType()).orElse(null);
        if (place == null || mapper == null) {
            throw new IllegalArgumentException(
                    "Nothing is read into " + component + " of " + constructor.getName());
        }
        return (row, asked) -> mapper.map(row, place, asked);
    }

    private static List<String> columns(ResultSet result) throws SQLException {
        var described = result.getMetaData();
        var columns = new ArrayList<String>(described.getColumnCount());
        for (var place = 1; place <= described.getColumnCount(); place++) {
            columns.add(described.getColumnLabel(place));
        }
        return columns;
    }

    private static Map<String, Integer> places(List<String> columns) {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < columns.size(); i++) {
            places.putIfAbsent(key(columns.get(i)), i + 1);
        }
        return places;
    }

    /** A column is called valid_from, a component validFrom. */
    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
