package vn.tinhgon.agencies.agency;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Ids for agencies to come, ordered by time. */
@ApplicationScoped
public class AgencyIds {

    private final Jdbi jdbi;

    AgencyIds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public UUID next() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select uuidv7()").mapTo(UUID.class).one());
    }
}
