package vn.tinhgon.platform.sql;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Failures that pass by themselves: the database is away, is overloaded, or undid a deadlock. */
public final class Outage {

    /** SQL state classes of what passes: connection, resources, operator's shutdown, deadlock. */
    private static final List<String> PASSING = List.of("08", "53", "57", "40");

    private Outage() {}

    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(f -> f instanceof SQLException sql && passes(sql));
    }

    private static boolean passes(SQLException failure) {
        return failure instanceof SQLTransientException
                || isWaitForConnection(failure)
                || failure.getSQLState() != null
                        && PASSING.stream().anyMatch(failure.getSQLState()::startsWith);
    }

    /** The pool gives up after a while; all that the driver throws is of its own class. */
    private static boolean isWaitForConnection(SQLException failure) {
        return failure.getClass() == SQLException.class && failure.getSQLState() == null;
    }
}
