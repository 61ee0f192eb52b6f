package vn.tinhgon.plans.plan;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.tinhgon.platform.problem.NotFound;

/** All plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    public Plan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("plan", id));
    }

    /**
     * Takes the plan for a change of it or of its draft tasks: a second writer waits here and then
     * finds a newer version.
     */
    public void lock(Plan plan) {
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
