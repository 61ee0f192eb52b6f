package vn.tinhgon.plans.plan.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.agency.AnnouncedCases;
import vn.tinhgon.plans.plan.BasisLinks;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanNotReady;
import vn.tinhgon.plans.plan.ReviewedPlan;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;

/** All findings of a plan, found anew at each look: none is stored, so none is out of date. */
@ApplicationScoped
public class PlanReview {

    private static final List<ReviewPolicy> IN_FORCE = List.of(new StandingAgencies());

    private static final List<ReviewPolicy> DRAFT =
            List.of(
                    new KnownDocument(),
                    new OneLead(),
                    new NamedMonitor(),
                    new RegisteredBasis(),
                    new StatedDeadline(),
                    new DeadlineAfterIssue(),
                    new PartWithinWhole(),
                    new RegisteredAgencies(),
                    new StandingAgencies(),
                    new LastingAgencies(),
                    new DistinctTasks());

    private final BasisLinks links;
    private final AnnouncedCases announced;
    private final Tasks all;

    PlanReview(BasisLinks links, AnnouncedCases announced, Tasks all) {
        this.links = links;
        this.announced = announced;
        this.all = all;
    }

    /** Of a draft: all that stands against issuing it. */
    public ReviewedPlan of(Plan plan, List<Task> tasks) {
        if (plan.isIssued()) {
            return inForce(plan, tasks.size(), tasks);
        }
        var bases = links.of(plan);
        var subject =
                new Subject(plan, bases, tasks, above(tasks), announced.naming(agencies(tasks)));
        return reviewed(subject, tasks.size(), DRAFT);
    }

    /**
     * Of a plan in force, which may have very many tasks: only what agencies that ended left.
     *
     * @param tasks how many there are
     */
    public ReviewedPlan inForce(Plan plan, int tasks, List<Task> leftBehind) {
        var subject = new Subject(plan, plan.bases(), leftBehind, List.of(), List.of());
        return reviewed(subject, tasks, IN_FORCE);
    }

    private static ReviewedPlan reviewed(Subject subject, int tasks, List<ReviewPolicy> policies) {
        var findings = policies.stream().flatMap(policy -> policy.review(subject)).toList();
        return new ReviewedPlan(subject.plan(), subject.bases(), tasks, findings);
    }

    /** The first rule holds for tasks in force as well: each has one lead. */
    public static void mustHaveLeads(List<Task> tasks) {
        var blocks = tasks.stream().flatMap(OneLead::review).toList();
        if (!blocks.isEmpty()) {
            throw new PlanNotReady(blocks);
        }
    }

    private List<Task> above(List<Task> tasks) {
        var ids =
                tasks.stream()
                        .map(task -> task.brief().takesUpId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return ids.isEmpty() ? List.of() : all.all(ids);
    }

    private static List<UUID> agencies(List<Task> tasks) {
        return tasks.stream()
                .flatMap(task -> task.assignments().stream())
                .flatMap(duty -> duty.agency().stream())
                .distinct()
                .toList();
    }
}
