package vn.tinhgon.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;

import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class DatabaseFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40P01"})
    void what_passes_is_to_be_asked_again(String state) {
        var answer = answer(new SQLException("away", state));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
    }

    @Test
    void a_pool_without_a_free_connection_passes() {
        assertThat(answer(new SQLException("Sorry, acquisition timeout!")).getStatus())
                .isEqualTo(503);
    }

    @Test
    void all_else_is_our_bug() {
        assertThat(answer(new SQLException("no such column", "42703")).getStatus()).isEqualTo(500);
        assertThat(
                        answer(new PSQLException("without a state", PSQLState.UNKNOWN_STATE))
                                .getStatus())
                .isEqualTo(500);
    }

    @Test
    void whoever_asked_the_database_fails_alike() {
        var away = new SQLException("away", "57P01");

        try (var answer =
                new PersistenceFailureMapper().toResponse(new PersistenceException(away))) {
            assertThat(answer.getStatus()).isEqualTo(503);
        }
    }

    private static Response answer(SQLException failure) {
        return new JdbiFailureMapper().toResponse(new ConnectionException(failure));
    }
}
