package vn.tinhgon.plans.task.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * A question put together of the conditions that were asked for, so that the database plans for
 * these and not for all that might be asked.
 */
final class Statement {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Statement where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on a value, if there is one; it calls it by the name. */
    Statement where(String name, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    Statement with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String conditions() {
        return String.join("\n  and ", conditions);
    }

    Query query(Handle handle, String sql) {
        return handle.createQuery(sql)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bindMap(values);
    }
}
