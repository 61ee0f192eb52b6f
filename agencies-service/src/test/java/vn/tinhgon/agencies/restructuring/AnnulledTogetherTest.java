package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.staffing.StaffingApi;
import vn.tinhgon.platform.testing.SampleProvince;

/** What cannot be taken back alone, and who says so by name. */
@QuarkusTest
class AnnulledTogetherTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Jdbi jdbi;

    private final List<UUID> areas = new ArrayList<>();
    private Department labour;
    private Department home;
    private Department health;

    @BeforeEach
    void province() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động", "Việc làm");
        home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        health = REGISTRAR.department("Sở Y tế", "Khám, chữa bệnh");
    }

    @Test
    void a_commune_does_not_come_back_into_a_district_that_stays_ended() {
        var district = area("DISTRICT", SampleProvince.AREA);
        var first = area("COMMUNE", district);
        var second = area("COMMUNE", district);
        var before = state();
        var reform =
                decided(
                        List.of(),
                        List.of(
                                consolidated(SampleProvince.AREA, first, second),
                                ofAreas("TERMINATE", List.of(district))));

        var alone = REGISTRAR.annul(reform, ON, "areaMoves[0]").statusCode(201);
        REGISTRAR
                .submit(id(alone), 0)
                .statusCode(422)
                .body("errors.code", contains("restored-on-ended"))
                .body("errors[0].message", containsString(name(first)))
                .body("errors[0].message", containsString(name(district)));
        REGISTRAR.close("withdrawal", id(alone), 0).statusCode(200);
        AgenciesApi.decide(REGISTRAR.annul(reform, ON, "areaMoves[0]", "areaMoves[1]"));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void an_area_that_went_in_parts_comes_back_from_all_of_them() {
        var whole = area("COMMUNE", SampleProvince.AREA);
        var divided = area("COMMUNE", SampleProvince.AREA);
        var before = state();
        var part = AgenciesApi.body("areaId", divided, "extent", "PARTIAL");
        var reform =
                decided(
                        List.of(),
                        List.of(
                                AgenciesApi.body(
                                        "kind", "CONSOLIDATE",
                                        "inputs", List.of(AgenciesApi.body("areaId", whole), part),
                                        "outputs", List.of(newCommune(SampleProvince.AREA))),
                                AgenciesApi.body(
                                        "kind", "CONSOLIDATE",
                                        "inputs", List.of(part),
                                        "outputs", List.of(newCommune(SampleProvince.AREA)))));

        together(REGISTRAR.annul(reform, ON, "areaMoves[0]"), name(divided), "areaMoves[1]");
        AgenciesApi.decide(REGISTRAR.annul(reform, ON, "areaMoves[0]", "areaMoves[1]"));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void what_came_to_lie_elsewhere_by_two_moves_goes_back_by_both() {
        var district = area("DISTRICT", SampleProvince.AREA);
        var other = area("DISTRICT", SampleProvince.AREA);
        var commune = area("COMMUNE", district);
        var before = state();
        var renamed = ofAreas("RENAME", List.of(commune));
        renamed.put("name", "Xã Đổi tên " + commune);
        var merged = ofAreas("ABSORB", List.of(district));
        merged.put("outputs", List.of(AgenciesApi.body("areaId", other)));
        var reform = decided(List.of(), List.of(merged, renamed));

        together(REGISTRAR.annul(reform, ON, "areaMoves[0]"), "Xã Đổi tên", "areaMoves[1]");
        AgenciesApi.decide(REGISTRAR.annul(reform, ON));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void what_a_move_established_stays_as_long_as_another_stands_on_it() {
        var consolidation = AgenciesApi.consolidation(ON, null, labour, home);
        var first = (Map<?, ?>) ((List<?>) consolidation.get("moves")).getFirst();
        var successor = UUID.randomUUID();
        var name = "Sở Hợp nhất " + successor;
        var moves =
                List.of(
                        AgenciesApi.body(
                                "kind",
                                "CONSOLIDATE",
                                "inputIds",
                                first.get("inputIds"),
                                "outputs",
                                List.of(
                                        AgenciesApi.body(
                                                "establishes",
                                                AgenciesApi.profile(
                                                        successor,
                                                        name,
                                                        null,
                                                        SampleProvince.AREA)))),
                        AgenciesApi.body(
                                "kind",
                                "TRANSFER_FUNCTION",
                                "functionMoves",
                                List.of(
                                        AgenciesApi.body(
                                                "functionId",
                                                health.functions().getFirst(),
                                                "toAgencyId",
                                                successor))));
        var id = decided(moves, List.of());

        together(REGISTRAR.annul(id, ON, "moves[0]"), name, "moves[1]");
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[1]"));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[0]"));

        owns(health);
        owns(labour);
    }

    @Test
    void a_function_does_not_come_back_to_an_agency_that_stays_ended() {
        var id =
                decided(
                        List.of(
                                AgenciesApi.body(
                                        "kind",
                                        "ABSORB",
                                        "inputIds",
                                        AgenciesApi.ids(labour),
                                        "outputs",
                                        List.of(AgenciesApi.existing(home))),
                                AgenciesApi.body(
                                        "kind",
                                        "TRANSFER_FUNCTION",
                                        "functionMoves",
                                        List.of(
                                                AgenciesApi.body(
                                                        "functionId",
                                                        labour.functions().getFirst(),
                                                        "toAgencyId",
                                                        health.id())))),
                        List.of());

        REGISTRAR
                .annul(id, ON, "moves[1]")
                .statusCode(409)
                .body("code", equalTo("has-ended"))
                .body("detail", containsString(labour.name()));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[0]"));

        REGISTRAR.get("/agencies/{id}", labour.id()).body("functions", equalTo(List.of()));
        AgenciesApi.decide(REGISTRAR.annul(id, ON, "moves[1]"));
        owns(labour);
    }

    @Test
    void an_agency_restored_in_a_commune_that_merged_sits_in_the_new_one() {
        var first = area("COMMUNE", SampleProvince.AREA);
        var second = area("COMMUNE", SampleProvince.AREA);
        var committee = committee(first);
        var other = committee(second);
        var newCommune = newCommune(SampleProvince.AREA);
        var merged = ofAreas("CONSOLIDATE", List.of(first, second));
        merged.put("outputs", List.of(newCommune));
        var commune = ((Map<?, ?>) newCommune.get("establishes")).get("id");
        var case1 =
                decided(
                        List.of(
                                AgenciesApi.body(
                                        "kind", "ABSORB",
                                        "inputIds", List.of(committee),
                                        "outputs", List.of(AgenciesApi.body("agencyId", other)))),
                        List.of(merged));

        AgenciesApi.decide(REGISTRAR.annul(case1, ON, "moves[0]"));

        REGISTRAR
                .get("/agencies/{id}", committee)
                .body("status", equalTo("ACTIVE"))
                .body("areaId", equalTo(commune));
        AgenciesApi.decide(REGISTRAR.annul(case1, ON));
        REGISTRAR.get("/agencies/{id}", committee).body("areaId", equalTo(first.toString()));
    }

    @Test
    void what_was_put_below_or_given_to_the_result_since_is_in_the_way() {
        var merged = AgenciesApi.decide(REGISTRAR.consolidate(ON, null, labour, home));
        var successor = UUID.fromString(AgenciesApi.successor(merged));
        StaffingApi.grant(successor, LATER, 5);
        REGISTRAR.annul(id(merged), ON).statusCode(409).body("code", equalTo("changed-since"));

        StaffingApi.grant(successor, LATER, 0);
        var name = "Chi cục về sau " + successor;
        REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name", name,
                                "kind", "SUB_DEPARTMENT",
                                "bloc", "GOVERNMENT",
                                "level", "PROVINCE",
                                "areaId", SampleProvince.AREA,
                                "parentId", successor,
                                "validFrom", LATER))
                .statusCode(201);

        var draft = REGISTRAR.annul(id(merged), LATER).statusCode(201);
        REGISTRAR
                .submit(id(draft), 0)
                .statusCode(422)
                .body("errors.code", contains("restored-on-ended"))
                .body("errors[0].message", containsString(name));
    }

    @Test
    void moves_are_named_as_the_case_lists_them_and_once() {
        var merged = id(AgenciesApi.decide(REGISTRAR.absorb(ON, home, labour)));

        for (var unknown : List.of("moves[1]", "areaMoves[0]", "outputs[0]", "moves[-1]", "")) {
            REGISTRAR
                    .annul(merged, ON, unknown)
                    .statusCode(400)
                    .body("errors.field", contains("moves[0]"))
                    .body("errors.code", contains("move-ref-unknown"));
        }
        REGISTRAR
                .annul(merged, ON, "moves[0]", "moves[0]")
                .statusCode(400)
                .body("errors.code", contains("move-ref-twice"));
    }

    private static void together(ValidatableResponse refused, String name, String others) {
        refused.statusCode(409)
                .body("code", equalTo("annulled-together"))
                .body("detail", containsString(name))
                .body("detail", containsString(others));
    }

    private static void owns(Department department) {
        REGISTRAR
                .get("/agencies/{id}", department.id())
                .body("functions.name", equalTo(department.functionNames()));
    }

    private UUID area(String level, UUID parent) {
        var id = UUID.randomUUID();
        REGISTRAR.registerArea(ofArea(id, level, parent)).statusCode(201);
        areas.add(id);
        return id;
    }

    private static Map<String, Object> ofArea(UUID id, String level, UUID parent) {
        return AgenciesApi.body(
                "id",
                id,
                "code",
                "a" + id.toString().substring(0, 8),
                "name",
                "Địa bàn " + id,
                "level",
                level,
                "parentId",
                parent,
                "validFrom",
                Province.SINCE);
    }

    private static String name(UUID area) {
        return "Địa bàn " + area;
    }

    private static Map<String, Object> newCommune(UUID parent) {
        var commune = ofArea(UUID.randomUUID(), "COMMUNE", parent);
        commune.remove("validFrom");
        return AgenciesApi.body("establishes", commune);
    }

    private static Map<String, Object> consolidated(UUID parent, UUID... inputs) {
        var move = ofAreas("CONSOLIDATE", List.of(inputs));
        move.put("outputs", List.of(newCommune(parent)));
        return move;
    }

    private static Map<String, Object> ofAreas(String kind, List<UUID> inputs) {
        return AgenciesApi.body(
                "kind",
                kind,
                "inputs",
                inputs.stream().map(area -> AgenciesApi.body("areaId", area)).toList());
    }

    private static String committee(UUID area) {
        return REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                "UBND " + area,
                                "kind",
                                "PEOPLES_COMMITTEE",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "COMMUNE",
                                "areaId",
                                area,
                                "validFrom",
                                Province.SINCE))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String decided(List<?> moves, List<?> areaMoves) {
        return id(
                AgenciesApi.decide(
                        REGISTRAR.draft(
                                AgenciesApi.body(
                                        "title", "Sắp xếp",
                                        "effectiveOn", ON,
                                        "moves", moves,
                                        "areaMoves", areaMoves))));
    }

    private Object state() {
        return new RegistryState(jdbi).around(ON, areas);
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
