package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/** All cases. */
@ApplicationScoped
public class Restructurings implements PanacheRepositoryBase<Restructuring, UUID> {

    private static final String WHAT = "restructuring";

    private final Touches touches;

    Restructurings(Touches touches) {
        this.touches = touches;
    }

    /** The case, which must touch the caller's part of the country. */
    Restructuring get(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(restructuring -> touches.isTouchedIn(caller.scope(), id))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** The case, which must touch nothing outside the caller's part of the country. */
    Restructuring getWhole(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(restructuring -> touches.isWholeIn(caller.scope(), id))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** The same, kept from all others until this transaction ends. */
    Restructuring lockWhole(UUID id, Caller caller) {
        return Optional.of(lock(id))
                .filter(restructuring -> touches.isWholeIn(caller.scope(), id))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /**
     * The case, kept from all others until this transaction ends. The lock comes before the
     * reading: Hibernate's own would lock what was read before it, and may be old by then.
     */
    Restructuring lock(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "select id from restructuring where id = :id for no key update", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return findByIdOptional(id).orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Approved cases whose day has come, in the order in which they take effect. */
    List<UUID> due(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        """
                        select id from Restructuring where state = :state and effectiveOn <= :today
                        order by effectiveOn, course.approvedAt, id""",
                        UUID.class)
                .setParameter("state", RestructuringState.APPROVED)
                .setParameter("today", today)
                .getResultList();
    }
}
