package vn.tinhgon.agencies.agency;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Keeps changes apart; always in the order of ids, so that no two wait for each other. */
@ApplicationScoped
public class AgencyLocks {

    private final Jdbi jdbi;

    AgencyLocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Nobody else changes the agencies until this transaction, which does, has ended. */
    public void lock(Collection<UUID> ids) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        with locked as (
                                          select id from agency where id = any(:ids) order by id for no key update)
                                        update agency set version = version + 1
                                        from locked where agency.id = locked.id""")
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .execute());
    }

    /** The same without a change: who is held is not otherwise afterwards. */
    public void hold(Collection<UUID> ids) {
        select(ids, "for no key update");
    }

    /** Nobody ends the agencies before what is put below them is there to be seen. */
    public void pin(Collection<UUID> ids) {
        select(ids, "for share");
    }

    private void select(Collection<UUID> ids, String lock) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        "select id from agency where id = any(:ids) order by id "
                                                + lock)
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .mapTo(UUID.class)
                                .list());
    }
}
