package vn.tinhgon.plans.cascade;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.events.AgencyState;
import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

/** Plans that are entered by hand and follow one another, in the sample province. */
public final class Cascade {

    public static final String DUE = "2018-06-30";

    private final PlansApi planner = PlansApi.as("planner");
    private final DirectivesApi register = DirectivesApi.as("planner");

    /** An agency of the province, known at once. */
    static AgencyState agency(RegistryCopy registry, String name, String kind, AgencyState parent) {
        var id = UUID.randomUUID();
        var agency =
                new AgencyState(
                        id,
                        name,
                        List.of(),
                        kind,
                        "PARTY",
                        "DISTRICT",
                        SampleProvince.AREA,
                        SampleProvince.SCOPE,
                        parent == null ? null : parent.agencyId(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of());
        registry.apply(new AgencyEstablished(agency, LocalDate.EPOCH));
        return agency;
    }

    public static Map<String, Object> some(String dueOn, AgencyState... agencies) {
        return Map.of(
                "agencyIds",
                List.of(agencies).stream().map(AgencyState::agencyId).toList(),
                "dueOn",
                dueOn,
                "sendToId",
                SampleProvince.ORGANISATION_BOARD);
    }

    static Map<String, Object> all(AgencyState below, Map<String, ?> more) {
        var order = new HashMap<String, Object>(more);
        order.put("subordinatesOf", below.agencyId());
        order.put("sendToId", SampleProvince.ORGANISATION_BOARD);
        order.putIfAbsent("dueOn", DUE);
        return order;
    }

    static Map<String, Object> task(String ref, AgencyState lead, Map<String, ?> more) {
        var task = new HashMap<String, Object>(more);
        task.put("ref", ref);
        task.put("title", "Rà soát tổ chức, mục " + ref);
        task.putIfAbsent("deadline", Map.of("quote", "chậm nhất ngày 31/12/2018"));
        task.put("parts", List.of(Map.of("role", "LEAD", "agencyId", lead.agencyId())));
        return task;
    }

    Response enter(AgencyState issuer, String dated, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("documentType", "PLAN");
        body.put("number", DirectivesApi.number("KH/TU"));
        body.put("title", "Kế hoạch sắp xếp tổ chức bộ máy");
        body.put("issuerId", issuer.agencyId());
        body.putIfAbsent("tasks", List.of(task("II.1", issuer, Map.of())));
        if (dated != null) {
            body.put("dated", dated);
        }
        return planner.json().body(body).post("/api/v1/plans");
    }

    UUID draft(AgencyState issuer, String dated, Map<String, ?> more) {
        return UUID.fromString(
                enter(issuer, dated, more).then().statusCode(201).extract().path("id"));
    }

    public UUID issued(AgencyState issuer, String dated, Map<String, ?> more) {
        var plan = draft(issuer, dated, more);
        issue(plan, dated).then().statusCode(200);
        return plan;
    }

    Response issue(UUID plan, String on) {
        return planner.move(plan, "/issuance", Map.of("issuedOn", on));
    }

    /** A plan in force that carries out another. */
    public UUID below(UUID above, AgencyState issuer, String dated) {
        return issued(issuer, dated, Map.of("basis", basis(above)));
    }

    List<Map<String, String>> basis(UUID above) {
        return List.of(Map.of("directiveId", document(above)));
    }

    /** The document of a plan, in the register. */
    String document(UUID plan) {
        var number = planner.plan(plan).jsonPath().getString("number");
        return register.list("?number=" + number).path("items[0].id");
    }

    /** Orders these plans below instead of what was ordered before. */
    Response amend(UUID plan, String on, List<?> orders) {
        var decision = Map.of("number", "12-QĐ/TU", "date", on, "issuer", "Ban Thường vụ");
        return PlansApi.as("demo")
                .move(
                        plan,
                        "/amendments",
                        Map.of("decision", decision, "reason", "Chờ hướng dẫn", "cascade", orders));
    }

    /** By who stands above its issuer. */
    Response revoke(UUID plan, String on) {
        var decision = Map.of("number", "15-QĐ/TU", "date", on, "issuer", "Ban Thường vụ");
        return PlansApi.as("demo")
                .move(
                        plan,
                        "/revocation",
                        Map.of("decision", decision, "reason", "Quy định mới", "effectiveOn", on));
    }

    public ValidatableResponse of(UUID plan, String query) {
        return planner.request()
                .get("/api/v1/plans/" + plan + "/cascade" + query)
                .then()
                .statusCode(200);
    }

    /** How the duty that began with an agency stood on a day. */
    public Map<String, Object> duty(UUID plan, AgencyState agency, String asOf) {
        return of(plan, "?asOf=" + asOf)
                .extract()
                .path("duties.items.find { it.agencyId == '%s' }".formatted(agency.agencyId()));
    }
}
