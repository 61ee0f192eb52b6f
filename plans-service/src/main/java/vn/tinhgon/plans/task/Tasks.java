package vn.tinhgon.plans.task;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

import vn.tinhgon.platform.problem.NotFound;

/** All tasks; they come with their assignments, in the order of the document. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    private static final String FAMILY =
            """
            with recursive part(id) as (
              select id from task where parent_id = ?1
              union
              select t.id from part join task t on t.parent_id = part.id)
            select t.id from part join task t on t.id = part.id where true""";

    public Task get(UUID id) {
        return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("task", id));
    }

    public List<Task> ofPlan(UUID plan) {
        return list(
                "from Task t left join fetch t.assignments where t.planId = ?1 order by t.ordinal",
                plan);
    }

    public int countOf(UUID plan) {
        return Math.toIntExact(count("planId", plan));
    }

    /** Those of a plan in which an agency that ended has left its part to nobody. */
    public List<Task> leftBehind(UUID plan) {
        return list(
                """
                from Task t left join fetch t.assignments where t.planId = ?1 and exists
                  (select 1 from t.assignments a where a.orphanedOn is not null and a.heldUntil is null)
                order by t.ordinal""",
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

    /** Takes tasks out of a draft; what was placed below them comes loose. */
    public void drop(Collection<Task> dropped, Collection<Task> ofPlan) {
        var ids = dropped.stream().map(Task::id).collect(toSet());
        ofPlan.stream().filter(t -> ids.contains(t.brief().parentId())).forEach(Task::comeLoose);
        dropped.forEach(this::delete);
        try {
            flush();
        } catch (ConstraintViolationException refused) {
            switch (refused.getConstraintName()) {
                case "task_opening_task_fk" -> throw new DraftTaskOpened();
                case "task_pilot_task_fk" -> throw new DraftTaskIsPilot();
                case null, default -> throw refused;
            }
        }
    }

    public List<Task> all(Collection<UUID> ids) {
        return list(
                "from Task t left join fetch t.assignments where t.id in ?1 order by t.id", ids);
    }

    /** What is still to be done below a task, however deep. */
    public List<Task> openPartsOf(UUID whole) {
        return all(family(whole, FAMILY + " and t.is_open"));
    }

    /** Whether a task lies below another, however deep. */
    boolean isWithin(UUID whole, UUID part) {
        return family(whole, FAMILY).contains(part);
    }

    /** Keeps others from a task and from all below it, in the order in which all lock. */
    void lockFamily(UUID whole) {
        getEntityManager()
                .createNativeQuery("select id from task where id = any(?1) order by id for update")
                .setParameter(1, withWhole(family(whole, FAMILY), whole))
                .getResultList();
    }

    /** The refs of a plan, taken or not. */
    List<String> refs(UUID plan) {
        return getEntityManager()
                .createQuery("select t.ref from Task t where t.planId = ?1", String.class)
                .setParameter(1, plan)
                .getResultList();
    }

    private static UUID[] withWhole(List<UUID> parts, UUID whole) {
        return Stream.concat(parts.stream(), Stream.of(whole)).toArray(UUID[]::new);
    }

    private List<UUID> family(UUID whole, String sql) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, whole)
                .getResultList();
    }

    /** Reads again what a statement has written. */
    public void refresh(Collection<Task> written) {
        written.forEach(getEntityManager()::refresh);
    }

    /**
     * Takes the task for a change: a second writer waits here and then finds a newer version. The
     * version grows with whatever is written, as each row that is written anew is written into all
     * its indexes.
     */
    public void lock(Task task) {
        getEntityManager().lock(task, LockModeType.PESSIMISTIC_WRITE);
        task.changed();
    }
}
