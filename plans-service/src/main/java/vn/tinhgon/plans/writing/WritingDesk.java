package vn.tinhgon.plans.writing;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.importing.PlanSources;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanFile;
import vn.tinhgon.plans.plan.version.PlanVersion;
import vn.tinhgon.plans.plan.version.PlanVersions;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.platform.caller.Caller;

/** Where plans are written as official documents. */
@ApplicationScoped
public class WritingDesk {

    private final PlanFile file;
    private final PlanVersions versions;
    private final Tasks tasks;
    private final PlanSources sources;
    private final Letterheads letterheads;

    WritingDesk(
            PlanFile file,
            PlanVersions versions,
            Tasks tasks,
            PlanSources sources,
            Letterheads letterheads) {
        this.file = file;
        this.versions = versions;
        this.tasks = tasks;
        this.sources = sources;
        this.letterheads = letterheads;
    }

    /**
     * A plan that the caller sees, in the words of a version.
     *
     * @param number the last version when null; a draft has none and is written as it stands
     */
    @Transactional
    public WrittenPlan write(UUID id, Integer number, Caller caller) {
        var plan = file.get(id, caller);
        var version = version(plan, number);
        var held = tasks.ofPlan(id);
        var said =
                version.map(signed -> PlannedTasks.of(signed.content(), held))
                        .orElseGet(() -> PlannedTasks.of(held));
        var title = version.map(signed -> signed.content().title()).orElse(plan.head().title());
        var issuer = letterheads.issuer(plan.head());
        var manuscript =
                Manuscript.of(
                        plan,
                        title,
                        said,
                        sources.of(id),
                        Layout.of(plan.head(), issuer),
                        letterheads.of(plan.head(), issuer),
                        FootNote.of(plan.state(), version));
        return new WrittenPlan(
                WrittenPlan.nameOf(id, plan.head().number(), version.map(PlanVersion::number)),
                WordDocument.of(manuscript));
    }

    private Optional<PlanVersion> version(Plan plan, Integer number) {
        if (number != null) {
            return Optional.of(versions.get(plan.id(), number));
        }
        var all = versions.of(plan.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
