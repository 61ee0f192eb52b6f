package vn.tinhgon.plans.succession;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.events.AgencyState;
import vn.tinhgon.events.OwnedFunction;
import vn.tinhgon.plans.PlansApi;

/** The sample plan, some of its tasks led by agencies that a test restructures. */
record PlanInForce(UUID id, PlansApi planner) {

    static PlanInForce ledBy(Map<String, AgencyState> leads) {
        var plan = draftLedBy(leads);
        plan.planner.issue(plan.id).then().statusCode(200);
        return plan;
    }

    static PlanInForce draftLedBy(Map<String, AgencyState> leads) {
        var planner = PlansApi.as("planner");
        var plan = new PlanInForce(planner.settledPlan(), planner);
        plan.choose(leads).then().statusCode(200);
        return plan;
    }

    Response choose(Map<String, AgencyState> leads) {
        var chosen =
                leads.entrySet().stream()
                        .map(e -> Map.of("ref", e.getKey(), "agencyId", e.getValue().agencyId()))
                        .toList();
        return planner.settle(id, Map.of("leads", chosen));
    }

    void complete(String ref) {
        var demo = PlansApi.as("demo");
        demo.complete(demo.task(id, ref), "2018-11-30").then().statusCode(200);
    }

    UUID lead(String ref) {
        return leadOn(ref, Province.today());
    }

    UUID leadOn(String ref, LocalDate day) {
        return duties(ref, day).stream()
                .filter(a -> "LEAD".equals(a.get("role")))
                .map(a -> UUID.fromString((String) a.get("agencyId")))
                .findFirst()
                .orElse(null);
    }

    long duties(String ref, AgencyState agency) {
        return duties(ref, Province.today()).stream()
                .filter(a -> agency.agencyId().toString().equals(a.get("agencyId")))
                .count();
    }

    /** The refs of the tasks that wait for a person. */
    List<String> waiting() {
        return planner.tasks(id, "&needsReassignment=true").keySet().stream().sorted().toList();
    }

    /** Says of which function a task is. */
    void isOf(String ref, OwnedFunction function) {
        planner.stateFunction(planner.task(id, ref), function.functionId()).then().statusCode(200);
    }

    String monitor() {
        return planner.plan(id).path("monitorId");
    }

    Response reassign(String ref, AgencyState from, AgencyState to) {
        return planner.reassign(planner.task(id, ref), from.agencyId(), to.agencyId());
    }

    /** How often each kind of event was told of this plan by the registry's doing. */
    Map<String, Long> told(Jdbi jdbi) {
        return jdbi.withHandle(
                h ->
                        h
                                .createQuery(
                                        """
                                        select type, count(*) as times from outbox
                                        where payload ->> 'planId' = :plan and type in ('task-reassigned', 'task-orphaned')
                                        group by type""")
                                .bind("plan", id.toString())
                                .mapTo(Told.class)
                                .stream()
                                .collect(toMap(Told::type, Told::times)));
    }

    /** The last event of a kind that was told of this plan. */
    Optional<String> lastTold(String type, Jdbi jdbi) {
        return jdbi.withHandle(
                h ->
                        h.createQuery(
                                        """
                                        select payload::text from outbox
                                        where payload ->> 'planId' = :plan and type = :type order by id desc limit 1""")
                                .bind("plan", id.toString())
                                .bind("type", type)
                                .mapTo(String.class)
                                .findOne());
    }

    /** A row of the count. */
    record Told(String type, long times) {}

    private List<Map<String, Object>> duties(String ref, LocalDate day) {
        var task = planner.tasks(id, "&asOf=" + day).get(ref);
        return cast(task.get("assignments"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cast(Object assignments) {
        return (List<Map<String, Object>>) assignments;
    }
}
