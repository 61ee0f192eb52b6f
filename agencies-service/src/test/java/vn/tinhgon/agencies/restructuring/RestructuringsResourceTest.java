package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgenciesMerged;
import vn.tinhgon.events.AgencyCode;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class RestructuringsResourceTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final AgenciesApi APPROVER = AgenciesApi.as("approver");
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_simulation_shows_all_that_would_change_and_changes_nothing() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Giảm nghèo");
        var home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        var centre = REGISTRAR.department("Trung tâm Việc làm", labour.id());
        var id = id(REGISTRAR.consolidate(LATER, null, labour, home));

        REGISTRAR
                .simulate(id)
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("effects.units.before", equalTo(2))
                .body("effects.units.after", equalTo(1))
                .body("effects.units.net", equalTo(-1))
                .body("effects.heirs.to.flatten().name", hasItem(containsString("Sở hợp nhất")))
                .body("effects.functions", hasSize(3))
                .body("effects.functions.to.flatten().name", hasItem(containsString("Sở hợp nhất")))
                .body("effects.orphanedFunctions", empty())
                .body("effects.closedCodes.code", contains(labour.code(), home.code()))
                .body("effects.subordinates.name", contains(centre.name()))
                .body("rules.rule", contains(2, 3, 4, 6, 7, 8, 20))
                .body(
                        "rules.outcome",
                        contains(
                                "PASSED", "PASSED", "WARNED", "PASSED", "PASSED", "PASSED",
                                "PASSED"))
                .body("rules.source", hasItem(containsString("II.1.1")));
        REGISTRAR
                .get("/agencies/{id}?asOf={day}", labour.id(), LATER.toString())
                .body("status", equalTo("ACTIVE"))
                .body("validTo", nullValue());
    }

    @Test
    void a_function_left_out_is_named_and_blocks_submission() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Giảm nghèo");
        var home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        var moves =
                List.of(move(labour.functions().get(0), null), move(home.functions().get(0), null));
        var forgotten = labour.functionNames().get(1);
        var id = id(REGISTRAR.consolidate(LATER, moves, labour, home));

        REGISTRAR
                .simulate(id)
                .body("allowed", equalTo(false))
                .body("effects.orphanedFunctions", contains(forgotten))
                .body(
                        "rules.outcome",
                        contains(
                                "PASSED", "REFUSED", "WARNED", "PASSED", "PASSED", "PASSED",
                                "PASSED"));
        REGISTRAR
                .submit(id, 0)
                .statusCode(422)
                .body("code", equalTo("restructuring-refused"))
                .body("errors[0].message", containsString(forgotten))
                .body("errors[0].source", containsString("II.1.2"));
    }

    @Test
    void a_function_given_twice_is_named_and_blocks_submission() {
        var health = REGISTRAR.department("Sở Y tế");
        var labour = REGISTRAR.department("Sở Lao động", "Bảo trợ xã hội");
        var home = REGISTRAR.department("Sở Nội vụ");
        var twice = labour.functions().getFirst();
        var moves = List.of(move(twice, null), move(twice, health.id()));
        var id = id(REGISTRAR.consolidate(LATER, moves, labour, home));

        REGISTRAR
                .simulate(id)
                .body("allowed", equalTo(false))
                .body("effects.doubledFunctions", contains(labour.functionNames().getFirst()));
    }

    @Test
    void a_consolidation_ends_its_agencies_and_tells_who_took_over() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        var home = REGISTRAR.department("Sở Nội vụ", "Biên chế");

        var effective = AgenciesApi.decide(REGISTRAR.consolidate(ON, null, labour, home));

        effective
                .body("state", equalTo("EFFECTIVE"))
                .body("decision.number", equalTo("15/QĐ-UBND"))
                .body("effectiveAt", notNullValue());
        var successor = AgenciesApi.successor(effective);
        var merged = told.about(effective.extract().path("id"), AgenciesMerged.class).getFirst();
        assertThat(merged.kind()).isEqualTo("CONSOLIDATE");
        assertThat(merged.endedIds()).containsExactly(labour.id(), home.id());
        assertThat(merged.effectiveOn()).isEqualTo(ON);
        assertThat(merged.decision().issuer()).isEqualTo("UBND tỉnh Hậu Giang");
        assertThat(merged.successor().agencyId()).hasToString(successor);
        assertThat(merged.successor().scope()).isEqualTo("vn.93");
        assertThat(merged.successor().functions())
                .containsExactlyInAnyOrder(
                        labour.functionNames().getFirst(), home.functionNames().getFirst());
        assertThat(merged.successor().codes())
                .extracting(AgencyCode::scheme)
                .containsExactly("QD20");
        assertThat(told.about(successor, AgencyEstablished.class))
                .extracting(AgencyEstablished::validFrom)
                .containsExactly(ON);
    }

    @Test
    void the_registry_remembers_the_day_before_and_what_was_known_before() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        var home = REGISTRAR.department("Sở Nội vụ");
        var before = OffsetDateTime.now(ZoneOffset.UTC).toString();

        var effective = AgenciesApi.decide(REGISTRAR.consolidate(ON, null, labour, home));

        var successor = AgenciesApi.successor(effective);
        var eve = ON.minusDays(1).toString();
        status(labour.id(), "?asOf=" + eve, "ACTIVE").body("functions", hasSize(1));
        status(labour.id(), "?asOf=" + ON, "ENDED")
                .body("validTo", equalTo(ON.toString()))
                .body("functions", empty());
        status(labour.id(), "?asOf=" + ON + "&knownAt=" + before, "ACTIVE")
                .body("validTo", nullValue());
        status(UUID.fromString(successor), "?asOf=" + ON, "ACTIVE").body("functions", hasSize(1));
        REGISTRAR.get("/agencies/{id}?asOf={eve}", successor, eve).statusCode(404);
        REGISTRAR.get("/agencies/{id}?knownAt={known}", successor, before).statusCode(404);
    }

    @Test
    void what_belonged_to_an_agency_belongs_to_its_successor() {
        var labour = REGISTRAR.department("Sở Lao động");
        var centre = REGISTRAR.department("Trung tâm Việc làm", labour.id());
        var home = REGISTRAR.department("Sở Nội vụ");

        AgenciesApi.decide(REGISTRAR.absorb(ON, home, labour));

        var eve = ON.minusDays(1).toString();
        status(centre.id(), "", "ACTIVE")
                .body("parentId", equalTo(home.id().toString()))
                .body("decision.number", equalTo("15/QĐ-UBND"));
        status(centre.id(), "?asOf=" + eve, "ACTIVE")
                .body("parentId", equalTo(labour.id().toString()));
    }

    @Test
    void functions_go_where_the_case_sends_them() {
        var labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Giảm nghèo");
        var home = REGISTRAR.department("Sở Nội vụ");
        var farming = REGISTRAR.department("Sở Nông nghiệp");
        var moves =
                List.of(
                        move(labour.functions().get(0), null),
                        move(labour.functions().get(1), farming.id()));

        var effective = AgenciesApi.decide(REGISTRAR.consolidate(ON, moves, labour, home));

        status(UUID.fromString(AgenciesApi.successor(effective)), "", "ACTIVE")
                .body("functions.name", contains(labour.functionNames().get(0)));
        status(farming.id(), "", "ACTIVE")
                .body("functions.name", contains(labour.functionNames().get(1)));
    }

    @Test
    void nobody_approves_their_own_draft() {
        var demo = AgenciesApi.as("demo");
        var id =
                id(
                        demo.consolidate(
                                LATER, null, demo.department("Sở Một"), demo.department("Sở Hai")));
        demo.submit(id, 0).statusCode(200);

        demo.approve(id, 1).statusCode(403).body("code", equalTo("approver-is-drafter"));
    }

    @Test
    void a_decision_made_on_a_stale_version_is_refused() {
        var id = id(drafted(LATER));
        REGISTRAR.submit(id, 0).statusCode(200);

        APPROVER.approve(id, 0).statusCode(412);
        REGISTRAR
                .submit(id, 1)
                .statusCode(409)
                .body("code", equalTo("restructuring-submitted"))
                .body("detail", containsString("đã trình"));
    }

    @Test
    void two_cases_never_touch_the_same_agency_at_once() {
        var shared = REGISTRAR.department("Sở Chung");
        var first = REGISTRAR.consolidate(LATER, null, shared, REGISTRAR.department("Sở Một"));
        var second = REGISTRAR.consolidate(LATER, null, shared, REGISTRAR.department("Sở Hai"));
        REGISTRAR.submit(id(first), 0).statusCode(200);

        REGISTRAR
                .submit(id(second), 0)
                .statusCode(409)
                .body("code", equalTo("subject-held"))
                .body("detail", containsString(shared.name()))
                .body("detail", containsString(first.extract().<String>path("title")));
    }

    @Test
    void what_has_ended_does_not_end_again() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");
        AgenciesApi.decide(REGISTRAR.absorb(ON, home, labour));

        REGISTRAR.absorb(LATER, home, labour).statusCode(409).body("code", equalTo("has-ended"));
        REGISTRAR.absorb(LATER, labour, home).statusCode(409).body("code", equalTo("has-ended"));
    }

    @Test
    void a_case_cannot_take_effect_before_its_agencies_began() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");

        REGISTRAR
                .absorb(Province.SINCE, home, labour)
                .statusCode(409)
                .body("code", equalTo("begins-later"));
    }

    @Test
    void a_subordinate_cannot_take_over_its_superior() {
        var department = REGISTRAR.department("Sở Lao động");
        var centre = REGISTRAR.department("Trung tâm Việc làm", department.id());

        REGISTRAR
                .absorb(LATER, centre, department)
                .statusCode(409)
                .body("code", equalTo("hierarchy-would-loop"));
    }

    @Test
    void agencies_of_another_province_do_not_exist_for_a_case() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");

        AgenciesApi.as("foreign")
                .absorb(LATER, home, labour)
                .statusCode(404)
                .body("code", equalTo("agency-not-found"));
    }

    @Test
    void a_move_has_what_its_kind_needs_and_nothing_else() {
        var labour = REGISTRAR.department("Sở Lao động");

        REGISTRAR
                .draft(
                        AgenciesApi.of(
                                LATER,
                                "Sáp nhập",
                                AgenciesApi.body(
                                        "kind", "ABSORB", "inputIds", AgenciesApi.ids(labour))))
                .statusCode(400)
                .body("errors[0].field", equalTo("moves[0].outputs"))
                .body("errors[0].code", equalTo("move-needs-more"));
        REGISTRAR
                .consolidate(LATER, null, labour)
                .statusCode(400)
                .body("errors[0].field", equalTo("moves[0].inputIds"))
                .body("errors[0].code", equalTo("move-needs-more"));
    }

    @Test
    void the_account_of_an_ended_agency_works_for_its_successor() {
        var board = SampleProvince.COMMITTEE_OFFICE;
        AgenciesApi.as("administrator").get("/agencies").statusCode(200);

        AgenciesApi.decide(
                REGISTRAR.absorb(
                        ON,
                        REGISTRAR.department("Văn phòng chung"),
                        new Department(board, "", "", List.of(), List.of())));

        AgenciesApi.as("administrator")
                .get("/agencies/{id}", board)
                .statusCode(200)
                .body("status", equalTo("ENDED"));
    }

    @Test
    void cases_are_listed_in_their_scope() {
        var drafted = drafted(LATER);
        var id = id(drafted);
        var touching =
                "/restructurings?subjectId=" + drafted.extract().path("moves[0].inputIds[0]");

        REGISTRAR.get(touching).body("items.id", hasItem(id));
        REGISTRAR.get(touching + "&state=DRAFT").body("items.id", hasItem(id));
        REGISTRAR.get(touching + "&state=EFFECTIVE").body("items.id", not(hasItem(id)));
        REGISTRAR.get("/restructurings?state=LOST").statusCode(400);
        AgenciesApi.as("foreign").get(touching).body("items.id", not(hasItem(id)));
        REGISTRAR
                .get("/restructurings/{id}", id)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("moves[0].outputs[0].establishes.level", equalTo("PROVINCE"))
                .body("moves[0].functionMoves", nullValue());
    }

    private static ValidatableResponse drafted(LocalDate on) {
        return REGISTRAR.consolidate(
                on, null, REGISTRAR.department("Sở Một"), REGISTRAR.department("Sở Hai"));
    }

    private static ValidatableResponse status(UUID agency, String query, String status) {
        return REGISTRAR
                .get("/agencies/" + agency + query)
                .statusCode(200)
                .body("status", equalTo(status));
    }

    private static String id(ValidatableResponse drafted) {
        return drafted.statusCode(201).extract().path("id");
    }

    private static Map<String, Object> move(UUID function, UUID to) {
        return AgenciesApi.body("functionId", function, "toAgencyId", to);
    }
}
