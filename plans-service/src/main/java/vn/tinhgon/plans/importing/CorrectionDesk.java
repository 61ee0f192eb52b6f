package vn.tinhgon.plans.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.plan.NamedAgencies;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.Plans;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/**
 * Where a planner puts right what was read, and takes it over into the plan, as long as that is a
 * draft.
 */
@ApplicationScoped
public class CorrectionDesk {

    private final PlanImports imports;
    private final DraftOfReading drafts;
    private final Plans plans;
    private final RegistryCopy registry;
    private final ExpectedVersion expected;
    private final Clock clock;

    CorrectionDesk(
            PlanImports imports,
            DraftOfReading drafts,
            Plans plans,
            RegistryCopy registry,
            ExpectedVersion expected,
            Clock clock) {
        this.imports = imports;
        this.drafts = drafts;
        this.plans = plans;
        this.registry = registry;
        this.expected = expected;
        this.clock = clock;
    }

    /**
     * Corrects what was read, all or nothing.
     *
     * @param patch the correction in the words in which it was sent, kept beside it
     */
    @Transactional
    public PlanImport correct(UUID id, Correction correction, JsonNode patch, Caller caller) {
        var taken = take(id, caller);
        var plan = draft(taken, caller);
        var today = LocalDate.now(clock);
        var corrector =
                new Corrector(
                        correction,
                        taken.read(),
                        names(plan),
                        new NamedAgencies(
                                registry.standingFor(correction.named(), today), caller.scope()));
        imports.correct(taken, corrector.applyTo(taken.corrected()), patch, caller.subject());
        return imports.get(id, caller.scope());
    }

    /** Takes over into the draft what is not in it yet; once more changes nothing. */
    @Transactional
    public PlanImport accept(UUID id, Caller caller) {
        var taken = take(id, caller);
        var plan = draft(taken, caller);
        plans.lock(plan);
        drafts.bring(plan, imports.inPlan(plan.id()), taken.corrected(), names(plan));
        imports.accept(taken, caller.subject());
        return imports.get(id, caller.scope());
    }

    private PlanImport take(UUID id, Caller caller) {
        var taken = imports.take(id, caller.scope());
        expected.mustBe(taken.version());
        return taken;
    }

    private Plan draft(PlanImport taken, Caller caller) {
        var plan = plans.get(taken.planId());
        caller.mustCover(plan.scope(), "plan-import", taken.id());
        plan.mustBe(PlanState.DRAFT);
        return plan;
    }

    private AgencyNames names(Plan plan) {
        return new AgencyNames(registry.names(plan.scope(), LocalDate.now(clock)));
    }
}
