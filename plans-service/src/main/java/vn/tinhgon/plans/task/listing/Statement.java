package vn.tinhgon.plans.task.listing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/**
 * A question put together of the conditions that were asked for, so that the database plans for
 * these and not for all that might be asked.
 */
final class Statement {

    /** What the driver never prepares by a name, the database plans for its values. */
    private static final StatementCustomizer PLANNED_ANEW =
            new StatementCustomizer() {
                @Override
                public void beforeExecution(PreparedStatement statement, StatementContext context)
                        throws SQLException {
                    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
                }
            };

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean byStanding;

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

    /** A condition on how a task stands. */
    Statement whereItStands(String name, Object value, String condition) {
        byStanding = true;
        return where(name, value, condition);
    }

    /** What a standing is reckoned by, unless nobody asks for one. */
    String rulesIfAsked() {
        return byStanding ? StandingSql.RULES : "";
    }

    Statement with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String conditions() {
        return conditions.isEmpty() ? "true" : String.join("\n  and ", conditions);
    }

    /** The best plan for a whole province and for one commune are not the same. */
    Query queryPlannedAnew(Handle handle, String sql) {
        return query(handle, sql).addCustomizer(PLANNED_ANEW);
    }

    Query query(Handle handle, String sql) {
        return handle.createQuery(sql)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bindMap(values);
    }
}
