package vn.tinhgon.plans.task;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * A task of the sample plan in force: III.9 is led by the home affairs department ({@code
 * officer}), the organisation board ({@code planner}) coordinates and watches over the plan.
 */
record SampleTask(UUID plan, String id) {

    static SampleTask watchedByTheBoard() {
        var planner = PlansApi.as("planner");
        var plan = planner.settledPlan();
        planner.settle(plan, Map.of("monitorId", SampleProvince.ORGANISATION_BOARD))
                .then()
                .statusCode(200);
        planner.issue(plan).then().statusCode(200);
        return new SampleTask(plan, planner.task(plan, "III.9"));
    }

    SampleTask other(String ref) {
        return new SampleTask(plan, PlansApi.as("planner").task(plan, ref));
    }

    /** What a user does to it by one of its transitions. */
    Response by(String user, String transition, Map<String, ?> body) {
        return PlansApi.as(user).order(id, transition, body);
    }

    Response submitted(String day) {
        return PlansApi.as("officer").submit(id, day);
    }

    String standing(String asOf) {
        return PlansApi.as("planner")
                .request()
                .get("/api/v1/tasks/" + id + "?asOf=" + asOf)
                .path("standing");
    }

    /** How an agency stands with its part on a day. */
    Map<String, Object> part(UUID agency, String asOf) {
        List<Map<String, Object>> parts =
                PlansApi.as("planner")
                        .request()
                        .get("/api/v1/tasks/" + id + "?asOf=" + asOf)
                        .path("assignments");
        return parts.stream()
                .filter(part -> agency.toString().equals(part.get("agencyId")))
                .collect(toMap(part -> (String) part.get("role"), Function.identity()))
                .values()
                .iterator()
                .next();
    }

    /** The kinds of event that were told of it, in order. */
    List<String> told(Jdbi jdbi) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select type from outbox where key = :task order by id")
                                .bind("task", UUID.fromString(id))
                                .mapTo(String.class)
                                .list());
    }
}
