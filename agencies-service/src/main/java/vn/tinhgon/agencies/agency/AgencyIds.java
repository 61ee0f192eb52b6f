package vn.tinhgon.agencies.agency;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Ids for agencies and areas to come, ordered by time. */
@ApplicationScoped
public class AgencyIds {

    private final Jdbi jdbi;

    AgencyIds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public UUID next() {
        return next(1).getFirst();
    }

    public List<UUID> next(int number) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select uuidv7() from generate_series(1, :number)")
                                .bind("number", number)
                                .mapTo(UUID.class)
                                .list());
    }
}
