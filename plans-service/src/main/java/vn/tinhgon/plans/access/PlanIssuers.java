package vn.tinhgon.plans.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/**
 * Who acts for the agency that issued a plan: itself or its successor, and the bodies under it, as
 * a board drafts what its committee signs. An account that belongs to no agency acts for those of
 * its area. "Ban Thường vụ Tỉnh ủy sẽ xem xét, điều chỉnh, bổ sung cho phù hợp" (Kế hoạch 77-KH/TU
 * of 2018, IV).
 */
@ApplicationScoped
public class PlanIssuers {

    private static final String STANDS_UNDER =
            """
            with recursive above(id, steps) as (
              select cast(:agency as uuid), 0
              union
              select a.parent_id, above.steps + 1
              from above join registry_agency a on a.id = above.id
              where a.parent_id is not null and above.steps < 20)
            select exists (select from above where id = :issuer)""";

    private final Jdbi jdbi;
    private final RegistryCopy registry;
    private final Clock clock;

    PlanIssuers(Jdbi jdbi, RegistryCopy registry, Clock clock) {
        this.jdbi = jdbi;
        this.registry = registry;
        this.clock = clock;
    }

    public boolean mayActFor(Caller caller, UUID issuer) {
        return caller.agency().isEmpty() || isUnder(caller.agency().get(), standing(issuer));
    }

    /** The agency that issued, as it stands today; null while it is not registered. */
    public UUID standing(UUID issuer) {
        return Optional.ofNullable(issuer)
                .flatMap(known -> registry.standingFor(known, LocalDate.now(clock)))
                .map(KnownAgency::id)
                .orElse(issuer);
    }

    private boolean isUnder(UUID agency, UUID issuer) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STANDS_UNDER)
                                .bind("agency", agency)
                                .bindByType("issuer", issuer, UUID.class)
                                .mapTo(boolean.class)
                                .one());
    }
}
