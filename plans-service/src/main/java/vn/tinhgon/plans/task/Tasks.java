package vn.tinhgon.plans.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.tinhgon.platform.problem.NotFound;

/** All tasks; they come with their assignments, in the order of the document. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    public Task get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("task", id));
    }

    public List<Task> ofPlan(UUID plan) {
        return list(
                "from Task t left join fetch t.assignments where t.planId = ?1 order by t.ordinal",
                plan);
    }

    /** Those of a plan, which nobody else changes until the transaction ends. */
    public List<Task> ofPlanLocked(UUID plan) {
        getEntityManager()
                .createNativeQuery("select id from task where plan_id = ?1 order by id for update")
                .setParameter(1, plan)
                .getResultList();
        return ofPlan(plan);
    }

    public List<Task> all(Collection<UUID> ids) {
        return list(
                "from Task t left join fetch t.assignments where t.id in ?1 order by t.id", ids);
    }

    /** Takes the task for a change: a second writer waits here and then finds a newer version. */
    public void lock(Task task) {
        getEntityManager().lock(task, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
