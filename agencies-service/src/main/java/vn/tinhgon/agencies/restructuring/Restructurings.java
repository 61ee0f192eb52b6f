package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/** All cases. */
@ApplicationScoped
public class Restructurings implements PanacheRepositoryBase<Restructuring, UUID> {

    private static final String WHAT = "restructuring";
    private final Areas areas;

    Restructurings(Areas areas) {
        this.areas = areas;
    }

    /** The case, which must concern the caller's part of the country. */
    Restructuring get(UUID id, Caller caller) {
        var restructuring = findByIdOptional(id).orElseThrow(() -> new NotFound(WHAT, id));
        areas.find(restructuring.areaId(), Moment.on(restructuring.effectiveOn()))
                .map(Area::scope)
                .filter(caller.scope()::covers)
                .orElseThrow(() -> new NotFound(WHAT, id));
        return restructuring;
    }

    /** The case, kept from all others until this transaction ends. */
    Restructuring lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Approved cases whose day has come, in the order in which they take effect. */
    List<UUID> due(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        """
                        select id from Restructuring where state = :state and effectiveOn <= :today
                        order by effectiveOn, approvedAt, id""",
                        UUID.class)
                .setParameter("state", RestructuringState.APPROVED)
                .setParameter("today", today)
                .getResultList();
    }
}
