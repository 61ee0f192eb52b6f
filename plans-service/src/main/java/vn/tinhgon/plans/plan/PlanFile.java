package vn.tinhgon.plans.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.plan.review.PlanReview;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/**
 * Takes a plan out, to be looked at or changed; what every desk that works on plans begins with.
 */
@ApplicationScoped
public class PlanFile {

    private final Plans plans;
    private final Tasks tasks;
    private final PlanAccess access;
    private final PlanReview review;
    private final RegistryCopy registry;
    private final ExpectedVersion expected;

    PlanFile(
            Plans plans,
            Tasks tasks,
            PlanAccess access,
            PlanReview review,
            RegistryCopy registry,
            ExpectedVersion expected) {
        this.plans = plans;
        this.tasks = tasks;
        this.access = access;
        this.review = review;
        this.registry = registry;
        this.expected = expected;
    }

    /** One that the caller sees. */
    public Plan get(UUID id, Caller caller) {
        if (!access.sees(caller, id)) {
            throw new NotFound("plan", id);
        }
        return plans.get(id);
    }

    /** One of the caller's part of the country, which nobody else changes meanwhile. */
    public Plan change(UUID id, Caller caller) {
        var plan = plans.get(id);
        caller.mustCover(plan.scope(), "plan", id);
        expected.mustBe(plan.version());
        plans.lock(plan);
        return plan;
    }

    /**
     * With what stands against issuing it; in force only what agencies left behind is looked at.
     */
    public ReviewedPlan reviewed(Plan plan) {
        return plan.isIssued()
                ? review.inForce(plan, tasks.countOf(plan.id()), tasks.leftBehind(plan.id()))
                : review.of(plan, tasks.ofPlan(plan.id()));
    }

    public Map<UUID, KnownAgency> known(Collection<UUID> agencies) {
        return registry.named(agencies).stream()
                .collect(toMap(KnownAgency::id, Function.identity()));
    }
}
