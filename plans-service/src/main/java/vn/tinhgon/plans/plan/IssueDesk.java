package vn.tinhgon.plans.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.plans.directive.Citing;
import vn.tinhgon.plans.directive.DirectiveKey;
import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.directive.PublishedPlans;
import vn.tinhgon.plans.directive.Registrant;
import vn.tinhgon.plans.duty.CascadeDuties;
import vn.tinhgon.plans.plan.review.PlanReview;
import vn.tinhgon.plans.plan.version.PlanVersions;
import vn.tinhgon.plans.task.Assignment;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.plans.task.Tasks;
import vn.tinhgon.plans.task.pilot.PilotDesk;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * Where drafts are handed in for review, returned, and put in force. A plan that was signed on
 * paper is issued by its planner as it is; what was handed in is issued by another.
 */
@ApplicationScoped
public class IssueDesk {

    private final PlanFile file;
    private final Plans plans;
    private final Tasks tasks;
    private final PlanReview review;
    private final PublishedPlans published;
    private final Replacement replacement;
    private final CascadeDuties duties;
    private final PilotDesk pilots;
    private final PlanVersions versions;
    private final Outbox outbox;
    private final Clock clock;

    IssueDesk(
            PlanFile file,
            Plans plans,
            Tasks tasks,
            PlanReview review,
            PublishedPlans published,
            Replacement replacement,
            CascadeDuties duties,
            PilotDesk pilots,
            PlanVersions versions,
            Outbox outbox,
            Clock clock) {
        this.file = file;
        this.plans = plans;
        this.tasks = tasks;
        this.review = review;
        this.published = published;
        this.replacement = replacement;
        this.duties = duties;
        this.pilots = pilots;
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Hands a draft in; what could not be issued is not worth anybody's review. */
    @Transactional
    public ReviewedPlan submit(UUID id, Caller caller) {
        var plan = file.change(id, caller);
        var reviewed = file.reviewed(plan);
        plan.mustBe(PlanState.DRAFT);
        reviewed.mustBeReady();
        outbox.add(
                plan.submit(
                        caller.subject(),
                        caller.agency().orElse(null),
                        LocalDate.now(clock),
                        reviewed.tasks()));
        plans.flush();
        return reviewed;
    }

    /** Gives a draft back to be worked on. */
    @Transactional
    public ReviewedPlan handBack(UUID id, String reasons, Caller caller) {
        var plan = file.change(id, caller);
        plan.handBack(caller.subject(), reasons, LocalDate.now(clock));
        plans.flush();
        return file.reviewed(plan);
    }

    /** Puts a plan in force and gives its tasks to their agencies, unless a finding blocks it. */
    @Transactional
    public ReviewedPlan issue(UUID id, LocalDate on, Caller caller) {
        var plan = file.change(id, caller);
        if (plan.state() == PlanState.DRAFT && !caller.is(Role.PLANNER)) {
            throw new PlanNotSubmitted(plan.head().number());
        }
        var day = IssueDay.of(on, plan.head().dated(), LocalDate.now(clock));
        var given = tasks.ofPlanLocked(id);
        var reviewed = review.of(plan, given);
        reviewed.mustBeReady();
        plan.cite(reviewed.bases());
        var issued = plan.issue(day, caller.subject(), given.size());
        plans.putInForce(plan);
        outbox.add(issued);
        assign(issued, given);
        pilots.issued(id);
        publish(plan, day, caller);
        replacement.by(plan, day, caller);
        plans.flush();
        duties.open(id, day);
        duties.meetBy(id);
        versions.sign(plan, given, caller.subject());
        return new ReviewedPlan(plan, plan.bases(), given.size(), List.of());
    }

    private void assign(PlanIssued issued, List<Task> given) {
        Map<UUID, KnownAgency> leads = file.known(given.stream().map(IssueDesk::lead).toList());
        outbox.addAll(
                given.stream().map(task -> task.assign(issued, leads.get(lead(task)))).toList());
        tasks.flush();
    }

    private void publish(Plan plan, LocalDate day, Caller caller) {
        var head = plan.head();
        var issuer = file.known(List.of(head.issuerId())).get(head.issuerId());
        published.publish(
                DirectiveKey.of(issuer, head.number(), head.dated()),
                DocumentType.valueOf(head.documentType()),
                head.title(),
                plan.id(),
                day,
                plan.bases().stream()
                        .filter(Basis::isRegistered)
                        .map(basis -> new Citing(basis.directiveId(), basis.relation()))
                        .toList(),
                Registrant.of(caller));
    }

    private static UUID lead(Task task) {
        return task.lead().flatMap(Assignment::agency).orElseThrow();
    }
}
