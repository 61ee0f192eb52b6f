package vn.tinhgon.plans.plan;

import java.time.Clock;
import java.time.LocalDate;
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
class Issuer {

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

    Issuer(Jdbi jdbi, RegistryCopy registry, Clock clock) {
        this.jdbi = jdbi;
        this.registry = registry;
        this.clock = clock;
    }

    void mustBe(Caller caller, Plan plan) {
        if (caller.agency().isPresent() && !isUnder(caller.agency().get(), standing(plan))) {
            throw new NotTheIssuer(plan.head().number());
        }
    }

    /** Whether two plans were issued by one agency, as it stands today. */
    boolean isOneOf(Plan plan, Plan other) {
        return standing(plan).equals(standing(other));
    }

    private UUID standing(Plan plan) {
        var issuer = plan.head().issuerId();
        return registry.standingFor(issuer, LocalDate.now(clock))
                .map(KnownAgency::id)
                .orElse(issuer);
    }

    private boolean isUnder(UUID agency, UUID issuer) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STANDS_UNDER)
                                .bind("agency", agency)
                                .bind("issuer", issuer)
                                .mapTo(boolean.class)
                                .one());
    }
}
