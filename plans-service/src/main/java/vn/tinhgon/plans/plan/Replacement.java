package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.PlanSuperseded;
import vn.tinhgon.plans.directive.DirectiveDesk;
import vn.tinhgon.plans.directive.RelationKind;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Takes the plans out of force that a newly issued one replaces; the same issuer's, and no other's.
 */
@ApplicationScoped
class Replacement {

    private final Plans plans;
    private final DirectiveDesk directives;
    private final Issuer issuer;
    private final OpenTasks open;
    private final Outbox outbox;

    Replacement(
            Plans plans, DirectiveDesk directives, Issuer issuer, OpenTasks open, Outbox outbox) {
        this.plans = plans;
        this.directives = directives;
        this.issuer = issuer;
        this.open = open;
        this.outbox = outbox;
    }

    void by(Plan plan, LocalDate on, Caller caller) {
        plan.bases().stream()
                .filter(basis -> basis.isRegistered() && basis.relation() == RelationKind.REPLACES)
                .flatMap(basis -> directives.show(basis.directiveId(), caller).plan().stream())
                .sorted()
                .forEach(replaced -> replace(plans.get(replaced), plan, on, caller.subject()));
    }

    /** One that has ended before is replaced on paper only. */
    private void replace(Plan old, Plan plan, LocalDate on, String by) {
        if (old.state() != PlanState.ISSUED) {
            return;
        }
        if (!issuer.isOneOf(old, plan)) {
            throw new ReplacesPlanOfOthers(old.head().number());
        }
        plans.lock(old);
        EndDay.mustNotBeBefore(old, "issuedOn", on);
        old.end(PlanState.SUPERSEDED, PlanEnd.replaced(on, by, plan.id()));
        plans.flush();
        outbox.add(told(old, plan.id(), plan.head().number(), on));
        open.cancel(old, on, by, plan.head().number() + ": " + plan.head().title());
    }

    private static PlanSuperseded told(Plan old, UUID plan, String number, LocalDate on) {
        var head = old.head();
        return new PlanSuperseded(
                old.id(),
                head.number(),
                head.title(),
                head.issuerId(),
                old.monitor().orElse(null),
                plan,
                number,
                old.scope().path(),
                head.level(),
                on);
    }
}
