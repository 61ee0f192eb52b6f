package vn.tinhgon.plans.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.duty.CascadeDuties;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanFile;
import vn.tinhgon.plans.plan.PlanState;
import vn.tinhgon.plans.plan.Plans;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Where planners say who issues a plan in place of an agency that ended, and who receives it. */
@ApplicationScoped
public class DutiesBelowDesk {

    private static final String IS_THERE =
            "select exists (select from cascade_duty where id = :duty and plan_id = :plan)";

    /** A duty that is met needs nobody any more. */
    private static final String GIVE =
            """
            insert into cascade_assignment (id, plan_id, duty_id, agency_id, send_to_id, since, reason, given_by)
            select uuidv7(), :plan, s.duty_id, %s, :today, :reason, :by
            from cascade_standing(:plan, :today) s
            where s.answer_id is null and s.state <> 'LAPSED' and %s""";

    private static final String GIVE_DUTY =
            GIVE.formatted(
                    ":to, cast(null as uuid)",
                    "s.duty_id = :of and s.holder_id is null and s.left_by is not null");

    private static final String GIVE_RECEIPT =
            GIVE.formatted(
                    "cast(null as uuid), :to",
                    "s.send_to_id = :of and s.send_to_left_on is not null");

    private final PlanFile file;
    private final Plans plans;
    private final CascadeDuties duties;
    private final RegistryCopy registry;
    private final Jdbi jdbi;
    private final Clock clock;

    DutiesBelowDesk(
            PlanFile file,
            Plans plans,
            CascadeDuties duties,
            RegistryCopy registry,
            Jdbi jdbi,
            Clock clock) {
        this.file = file;
        this.plans = plans;
        this.duties = duties;
        this.registry = registry;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The duty that an ended agency left is another's from today on. */
    @Transactional
    public void assign(UUID id, UUID duty, UUID to, String reason, Caller caller) {
        var plan = take(id, caller);
        if (!isThere(id, duty)) {
            throw new NotFound("cascade-duty", duty);
        }
        var agency = standing("agencyId", to);
        if (!plan.scope().covers(new Scope(agency.scope()))
                || agency.id().equals(plan.head().issuerId())) {
            throw new InvalidField("agencyId", "agency-not-registered", to);
        }
        give(GIVE_DUTY, plan, duty, agency.id(), reason, caller);
        duties.given(id);
    }

    /** Another body receives, from today on, what all open duties of the plan bring. */
    @Transactional
    public void receive(UUID id, UUID from, UUID to, String reason, Caller caller) {
        var plan = take(id, caller);
        give(GIVE_RECEIPT, plan, from, standing("toAgencyId", to).id(), reason, caller);
    }

    private Plan take(UUID id, Caller caller) {
        var plan = file.change(id, caller);
        plan.mustBe(PlanState.ISSUED);
        return plan;
    }

    private KnownAgency standing(String field, UUID agency) {
        return registry.standingFor(agency, LocalDate.now(clock))
                .orElseThrow(() -> new InvalidField(field, "agency-not-registered", agency));
    }

    private void give(String sql, Plan plan, UUID of, UUID to, String reason, Caller caller) {
        plans.flush();
        var given =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(sql)
                                        .bind("plan", plan.id())
                                        .bind("of", of)
                                        .bind("to", to)
                                        .bind("today", LocalDate.now(clock))
                                        .bind("reason", reason)
                                        .bind("by", caller.subject())
                                        .execute());
        if (given == 0) {
            throw new DutyNotVacant(plan.head().number());
        }
    }

    private boolean isThere(UUID plan, UUID duty) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(IS_THERE)
                                .bind("plan", plan)
                                .bind("duty", duty)
                                .mapTo(boolean.class)
                                .one());
    }
}
