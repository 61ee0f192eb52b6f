package vn.tinhgon.plans.plan.version;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.Decision;
import vn.tinhgon.plans.duty.CascadeOrder;
import vn.tinhgon.plans.duty.CascadeOrders;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.task.Task;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/** All versions of all plans; they are added and never changed. */
@ApplicationScoped
public class PlanVersions {

    private static final String INSERT =
            """
            insert into plan_version (plan_id, number, effective_on, decision_number, decision_date, decision_issuer,
                                      reason, content, made_by, made_on)
            select :plan, coalesce(max(v.number), 0) + 1, :effectiveOn, :decisionNumber, :decisionDate,
                   :decisionIssuer, :reason, cast(:content as jsonb), :by, :today
            from plan_version v where v.plan_id = :plan
            returning number""";

    private static final String NOTE =
            """
            insert into plan_version_change (plan_id, number, ref, kind, reason)
            values (:plan, :number, :ref, :kind, :reason)""";

    private static final String OF_PLAN =
            """
            select number, effective_on, decision_number, decision_date, decision_issuer, reason, content::text as content
            from plan_version where plan_id = :plan order by number""";

    private static final String REASONS =
            """
            select ref, reason from plan_version_change
            where plan_id = :plan and number > :from and number <= :to order by number""";

    private final Jdbi jdbi;
    private final RegistryCopy registry;
    private final CascadeOrders orders;
    private final Clock clock;

    PlanVersions(Jdbi jdbi, RegistryCopy registry, CascadeOrders orders, Clock clock) {
        this.jdbi = jdbi;
        this.registry = registry;
        this.orders = orders;
        this.clock = clock;
    }

    /** Keeps a plan as it was signed. */
    public void sign(Plan plan, List<Task> tasks, String by) {
        add(plan, tasks, plan.issuedOn().orElseThrow(), null, null, by);
    }

    /** Keeps a plan as an amendment left it; answers which version that is. */
    public int amend(Plan plan, List<Task> tasks, Amendment amendment, LocalDate on, String by) {
        var number = add(plan, tasks, on, amendment.decision(), amendment.reason(), by);
        note(plan.id(), number, amendment.reasons());
        return number;
    }

    private int add(
            Plan plan,
            List<Task> tasks,
            LocalDate on,
            Decision decision,
            String reason,
            String by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(INSERT)
                                .bind("plan", plan.id())
                                .bind("effectiveOn", on)
                                .bind("decisionNumber", decision == null ? null : decision.number())
                                .bindByType(
                                        "decisionDate",
                                        decision == null ? null : decision.date(),
                                        LocalDate.class)
                                .bind("decisionIssuer", decision == null ? null : decision.issuer())
                                .bind("reason", reason)
                                .bind("content", json(now(plan, tasks)))
                                .bind("by", by)
                                .bind("today", LocalDate.now(clock))
                                .mapTo(int.class)
                                .one());
    }

    private void note(UUID plan, int number, List<Amendment.Reason> reasons) {
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(NOTE);
                    reasons.forEach(
                            reason ->
                                    rows.bind("plan", plan)
                                            .bind("number", number)
                                            .bind("ref", reason.ref())
                                            .bind("kind", reason.kind())
                                            .bind("reason", reason.reason())
                                            .add());
                    rows.execute();
                });
    }

    /** What a plan says as it stands, whoever or whatever changed it since it was signed. */
    public PlanContent now(Plan plan, List<Task> tasks) {
        var monitor =
                registry.named(plan.monitor().stream().toList()).stream()
                        .map(KnownAgency::name)
                        .findFirst();
        return PlanContent.of(plan, monitor.orElse(null), cascade(plan), tasks);
    }

    private List<PlanContent.Order> cascade(Plan plan) {
        var stated = orders.of(plan.id());
        var named =
                registry.named(stated.stream().flatMap(CascadeOrder::named).distinct().toList());
        var names = named.stream().collect(toMap(KnownAgency::id, KnownAgency::name));
        return stated.stream()
                .map(
                        order ->
                                new PlanContent.Order(
                                        order.agencyIds().stream().map(names::get).toList(),
                                        names.get(order.subordinatesOf()),
                                        order.level(),
                                        order.kind(),
                                        order.area(),
                                        order.dueOn(),
                                        names.get(order.sendToId())))
                .toList();
    }

    /** Oldest first. */
    public List<PlanVersion> of(UUID plan) {
        return jdbi.withHandle(handle -> rows(handle, plan)).stream().map(Row::version).toList();
    }

    private static List<Row> rows(Handle handle, UUID plan) {
        return handle.createQuery(OF_PLAN).bind("plan", plan).mapTo(Row.class).list();
    }

    public PlanVersion get(UUID plan, int number) {
        return of(plan).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("plan-version", number));
    }

    /** Why the amendments after one version, up to another, changed tasks: by their refs. */
    public Map<String, List<String>> reasons(UUID plan, int from, int to) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(REASONS)
                                        .bind("plan", plan)
                                        .bind("from", from)
                                        .bind("to", to)
                                        .mapTo(Said.class)
                                        .list())
                .stream()
                .collect(groupingBy(Said::ref, mapping(Said::reason, toList())));
    }

    /** Why a task was changed. */
    private record Said(String ref, String reason) {}

    /** A row as stored. */
    private record Row(
            int number,
            LocalDate effectiveOn,
            String decisionNumber,
            LocalDate decisionDate,
            String decisionIssuer,
            String reason,
            String content) {

        PlanVersion version() {
            return new PlanVersion(
                    number,
                    effectiveOn,
                    decisionNumber,
                    decisionDate,
                    decisionIssuer,
                    reason,
                    read(content));
        }
    }

    private static String json(PlanContent content) {
        try {
            return EventJson.MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanContent read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, PlanContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
