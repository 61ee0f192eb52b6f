package vn.tinhgon.platform.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads rows into one record, whose components are columns. The library's own mapper compares every
 * component with every column by patterns, and reads the annotations of the class, for each result
 * anew: a tenth of all that a service under load did.
 */
class RecordRow<T> implements RowMapper<T> {

    private final Constructor<T> constructor;
    private final RecordComponent[] components;

    RecordRow(Constructor<T> constructor, RecordComponent[] components) {
        this.constructor = constructor;
        this.components = components;
    }

    @Override
    public T map(ResultSet row, StatementContext context) throws SQLException {
        return specialize(row, context).map(row, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet result, StatementContext context) throws SQLException {
        var places = places(result);
        var cells = new Cell[components.length];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = cell(components[i], places, context);
        }
        return (row, asked) -> record(cells, row, asked);
    }

    private T record(Cell[] cells, ResultSet row, StatementContext context) throws SQLException {
        var values = new Object[cells.length];
        for (var i = 0; i < cells.length; i++) {
            values[i] = cells[i].of(row, context);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("No " + constructor.getName(), e.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cell cell(
            RecordComponent component, Map<String, Integer> places, StatementContext context) {
        var place = places.get(key(component.getName()));
        var mapper = context.findColumnMapperFor(component.getGenericType());
        if (place == null || mapper.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is read into " + component + " of " + constructor.getName());
        }
        return new Cell(place, mapper.get());
    }

    private static Map<String, Integer> places(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        var places = new HashMap<String, Integer>();
        for (var place = 1; place <= columns.getColumnCount(); place++) {
            places.putIfAbsent(key(columns.getColumnLabel(place)), place);
        }
        return places;
    }

    /** A column is called valid_from, a component validFrom. */
    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private record Cell(int place, ColumnMapper<?> mapper) {

        Object of(ResultSet row, StatementContext context) throws SQLException {
            return mapper.map(row, place, context);
        }
    }
}
