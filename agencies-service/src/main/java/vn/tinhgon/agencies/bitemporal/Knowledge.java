package vn.tinhgon.agencies.bitemporal;

import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/**
 * Tells from when on something is known. The database's clock, so that several nodes agree; asked
 * after the rows to change are locked, so that nobody has known anything later of them.
 */
@ApplicationScoped
public class Knowledge {

    private final Jdbi jdbi;

    Knowledge(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Instant now() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select clock_timestamp()").mapTo(Instant.class).one());
    }
}
