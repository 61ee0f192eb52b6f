package vn.tinhgon.notifications.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.notifications.recipient.Language;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/**
 * Where letters go on the day they leave: to the agency that stands for the addressed one by then.
 */
@ApplicationScoped
class AddressBook {

    private static final String RECIPIENT =
            "select email, :name as name, language from recipient where id = :id and removed_on is null";

    private final RegistryCopy registry;
    private final Jdbi jdbi;
    private final Clock clock;

    AddressBook(RegistryCopy registry, Jdbi jdbi, Clock clock) {
        this.registry = registry;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The agency's official mailbox; empty while the registry knows of none. */
    Optional<Addressee> mailbox(UUID agency) {
        return standingFor(agency)
                .filter(standing -> standing.mailbox() != null && !standing.mailbox().isBlank())
                .map(standing -> new Addressee(standing.mailbox(), standing.name(), Language.VI));
    }

    /** An officer's address; empty since it was removed. */
    Optional<Addressee> recipient(UUID recipient, UUID agency) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(RECIPIENT)
                                .bind("id", recipient)
                                .bind("name", standingFor(agency).map(KnownAgency::name))
                                .mapTo(Addressee.class)
                                .findOne());
    }

    /** Ended, and no single agency stands for it: nobody is written to in its name. */
    boolean isGone(UUID agency) {
        return standingFor(agency).isEmpty() && registry.hasEnded(agency, LocalDate.now(clock));
    }

    private Optional<KnownAgency> standingFor(UUID agency) {
        return registry.standingFor(agency, LocalDate.now(clock));
    }
}
