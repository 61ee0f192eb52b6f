package vn.tinhgon.plans.plan;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.plan.version.PlanContent;
import vn.tinhgon.plans.plan.version.PlanDifference;
import vn.tinhgon.plans.plan.version.PlanVersion;
import vn.tinhgon.plans.plan.version.PlanVersions;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.caller.Caller;

/** Where the versions of a plan are read and held against each other. */
@ApplicationScoped
public class VersionDesk {

    private static final int SIGNED = 1;

    private final PlanFile file;
    private final Tasks tasks;
    private final PlanVersions versions;

    VersionDesk(PlanFile file, Tasks tasks, PlanVersions versions) {
        this.file = file;
        this.tasks = tasks;
        this.versions = versions;
    }

    /** Oldest first; a draft has none. */
    @Transactional
    public List<PlanVersion> list(UUID plan, Caller caller) {
        return versions.of(file.get(plan, caller).id());
    }

    @Transactional
    public PlanVersion get(UUID plan, int number, Caller caller) {
        return versions.get(file.get(plan, caller).id(), number);
    }

    /**
     * What changed from one version to another.
     *
     * @param from the plan as it was signed when null
     * @param to the plan as it stands when null, with what mergers have changed since
     */
    @Transactional
    public PlanDifference compare(UUID id, Integer from, Integer to, Caller caller) {
        var plan = file.get(id, caller);
        var first = from == null ? SIGNED : from;
        return PlanDifference.between(
                versions.get(id, first).content(),
                to == null ? now(plan) : versions.get(id, to).content(),
                versions.reasons(id, first, to == null ? Integer.MAX_VALUE : to));
    }

    private PlanContent now(Plan plan) {
        return versions.now(plan, tasks.ofPlan(plan.id()));
    }
}
