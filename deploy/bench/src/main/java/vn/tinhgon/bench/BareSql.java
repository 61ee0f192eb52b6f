package vn.tinhgon.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Statements written by hand, on the service's own database. */
final class BareSql {

    private static final int CONNECTIONS = 16;

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);

    BareSql(Databases databases) throws SQLException {
        for (var i = 0; i < CONNECTIONS; i++) {
            connections.add(databases.connect(databases.service()));
        }
    }

    /** Reads all that it answers; every parameter is sent as text. */
    void query(String sql, String... parameters) throws SQLException, InterruptedException {
        var connection = connections.take();
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    rows.getString(columns);
                }
            }
        } finally {
            connections.put(connection);
        }
    }
}
