package vn.tinhgon.plans.plan;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.exception.ConstraintViolationException;

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

    /** Waits until nobody else who waits for the plan is at work; it stays as it is. */
    public void waitFor(Plan plan) {
        getEntityManager()
                .createNativeQuery("select id from plan where id = ?1 for no key update")
                .setParameter(1, plan.id())
                .getResultList();
    }

    /** Writes an issued plan; the database keeps documents in force apart. */
    public void putInForce(Plan plan) {
        try {
            flush();
        } catch (ConstraintViolationException refused) {
            if ("plan_document".equals(refused.getConstraintName())) {
                throw new PlanNumberTaken(plan.head().number(), plan.head().dated());
            }
            throw refused;
        }
    }
}
