package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.staffing.StaffingApi;
import vn.tinhgon.events.AgencyRestored;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringPartlyAnnulled;
import vn.tinhgon.platform.testing.SampleProvince;

/** Of a case with several moves some are taken back: all of these, and nothing of the others. */
@QuarkusTest
class PartialAnnulmentTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);

    /** From here on the number of deputies of a department is limited. */
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Jdbi jdbi;
    @Inject Told told;

    private Department labour;
    private Department home;
    private Department centre;
    private Department roads;
    private Department building;
    private Department health;

    @BeforeEach
    void departments() {
        Province.register();
        labour = REGISTRAR.department("Sở Lao động", "Việc làm", "Trẻ em");
        home = REGISTRAR.department("Sở Nội vụ", "Biên chế");
        centre = REGISTRAR.department("Trung tâm Việc làm", labour.id());
        roads = REGISTRAR.department("Sở Giao thông", "Đường bộ");
        building = REGISTRAR.department("Sở Xây dựng", "Quy hoạch");
        health = REGISTRAR.department("Sở Y tế", "Khám, chữa bệnh");
        List.of(labour, home, roads, building).forEach(this::staffed);
    }

    private void staffed(Department department) {
        StaffingApi.grant(department.id(), LocalDate.of(2024, 1, 1), 30);
        StaffingApi.report(department.id(), LocalDate.of(2024, 1, 1), 28, 3);
    }

    @Test
    void one_merger_is_taken_back_and_the_other_stays() {
        var before = seen(labour, home, centre, health);
        var tables = state(labour, home, centre, health);
        var merged = merged();
        var others = seen(roads, building);

        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"))
                .body("annulsId", equalTo(merged));

        assertThat(seen(labour, home, centre, health)).isEqualTo(before);
        assertThat(state(labour, home, centre, health)).isEqualTo(tables);
        assertThat(seen(roads, building)).isEqualTo(others);
        REGISTRAR.get("/agencies/{id}", roads.id()).body("status", equalTo("ENDED"));
        REGISTRAR.get("/restructurings/{id}", merged).body("annulled", equalTo("PARTLY"));
    }

    @Test
    void from_a_later_day_on_the_time_between_remains_as_it_was() {
        var before = state(labour, home, centre, health);
        var merged = merged();
        var after = state(labour, home, centre, health);

        AgenciesApi.decide(REGISTRAR.annul(merged, LATER, "moves[0]", "moves[2]"));

        var expected = new ArrayList<>(after.headMap(LATER).values());
        expected.addAll(before.tailMap(LATER).values());
        assertThat(state(labour, home, centre, health).values())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void one_after_the_other_they_make_the_whole() {
        var all = List.of(labour, home, centre, health, roads, building);
        var before = state(all.toArray(Department[]::new));
        var merged = merged();
        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"));

        REGISTRAR
                .annul(merged, ON, "moves[1]", "moves[0]")
                .statusCode(409)
                .body("code", equalTo("already-annulled"));
        var rest = AgenciesApi.decide(REGISTRAR.annul(merged, ON));

        assertThat(state(all.toArray(Department[]::new))).isEqualTo(before);
        REGISTRAR.get("/restructurings/{id}", merged).body("annulled", equalTo("WHOLLY"));
        REGISTRAR
                .get("/restructurings/{id}/moves", id(rest))
                .body("items.ref", contains("moves[1]"));
        REGISTRAR.annul(merged, ON).statusCode(409).body("code", equalTo("already-annulled"));
        REGISTRAR.annul(id(rest), ON).statusCode(409).body("code", equalTo("annulment-final"));
    }

    @Test
    void moves_that_an_annulment_wanted_are_free_again_when_it_comes_to_nothing() {
        var merged = merged();
        var draft = id(REGISTRAR.annul(merged, ON, "moves[1]").statusCode(201));
        REGISTRAR
                .get("/restructurings/{id}/moves", merged)
                .body("items.ref", contains("moves[0]", "moves[1]", "moves[2]"))
                .body("items.annulledById", contains(nullValue(), equalTo(draft), nullValue()))
                .body("items[1].move.kind", equalTo("ABSORB"));
        REGISTRAR.annul(merged, ON).statusCode(409).body("code", equalTo("already-annulled"));

        REGISTRAR.close("withdrawal", draft, 0).statusCode(200);

        REGISTRAR.get("/restructurings/{id}/moves", draft).body("items.ref", contains("moves[1]"));
        REGISTRAR.get("/restructurings/{id}", merged).body("annulled", equalTo("NOT"));
        REGISTRAR.annul(merged, ON, "moves[1]").statusCode(201);
    }

    @Test
    void who_came_along_by_both_comes_along_with_the_one_that_stays() {
        var office =
                REGISTRAR.registerAgency(
                        AgenciesApi.body(
                                "name",
                                "Phòng Hạ tầng " + UUID.randomUUID(),
                                "kind",
                                "DEPARTMENT",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "PROVINCE",
                                "areaId",
                                SampleProvince.AREA,
                                "parentId",
                                labour.id(),
                                "directedById",
                                roads.id(),
                                "validFrom",
                                Province.SINCE));
        String id = office.statusCode(201).extract().path("id");
        var before = state(List.of(UUID.fromString(id)));
        var merged = merged();

        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"));

        REGISTRAR
                .get("/agencies/{id}?asOf=" + ON, id)
                .body("parentId", equalTo(labour.id().toString()))
                .body("directedById", equalTo(building.id().toString()));
        REGISTRAR
                .get("/agencies/{id}?asOf=" + ON.minusDays(1), id)
                .body("directedById", equalTo(roads.id().toString()));

        AgenciesApi.decide(REGISTRAR.annul(merged, ON));

        assertThat(state(List.of(UUID.fromString(id)))).isEqualTo(before);
    }

    @Test
    void posts_and_surplus_go_back_for_what_is_annulled_alone() {
        var merged =
                id(
                        AgenciesApi.decide(
                                REGISTRAR.draft(
                                        AgenciesApi.of(
                                                SINCE,
                                                "Sáp nhập hai sở",
                                                absorb(building, labour),
                                                absorb(building, roads)))));
        var ofBoth = deputiesTooMany(building);

        AgenciesApi.decide(REGISTRAR.annul(merged, SINCE, "moves[0]"));

        var staffing = "/agencies/{id}/staffing?asOf=" + SINCE;
        REGISTRAR.get(staffing, labour.id()).body("categories[0].quota", equalTo(30));
        REGISTRAR.get(staffing, roads.id()).body("categories[0].quota", equalTo(0));
        REGISTRAR
                .get(staffing, building.id())
                .body("categories[0].quota", equalTo(60))
                .body("categories[0].filled", equalTo(56));
        assertThat(deputiesTooMany(building)).isEqualTo(ofBoth - 3);
    }

    private static int deputiesTooMany(Department department) {
        return REGISTRAR
                .get("/staffing/surpluses?limit=200&asOf=" + SINCE)
                .body(
                        "items.findAll { it.agencyId == '%s' }.since".formatted(department.id()),
                        hasItem(SINCE.toString()))
                .extract()
                .path(
                        "items.find { it.agencyId == '%s' && it.measure == 'DEPUTIES' }.posts"
                                .formatted(department.id()));
    }

    @Test
    void consumers_hear_who_is_restored_and_that_others_stay() {
        var merged = merged();

        var annulled = AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"));
        var rest = AgenciesApi.decide(REGISTRAR.annul(merged, ON));

        var event = told.about(id(annulled), RestructuringPartlyAnnulled.class).getFirst();
        assertThat(event.annulledCaseId()).hasToString(merged);
        assertThat(event.moves()).containsExactly("moves[0]", "moves[2]");
        assertThat(event.staying()).isEqualTo(1);
        assertThat(event.restructuring().agencyIds())
                .contains(labour.id(), home.id(), centre.id())
                .doesNotContain(roads.id());
        assertThat(told.about(labour.id().toString(), AgencyRestored.class))
                .extracting(restored -> restored.agency().functions())
                .containsExactly(labour.functionNames());
        assertThat(told.about(id(rest), RestructuringPartlyAnnulled.class))
                .extracting(RestructuringPartlyAnnulled::staying)
                .containsExactly(0);
        assertThat(told.about(id(rest), RestructuringAnnulled.class)).isEmpty();
    }

    @Test
    void functions_that_go_back_are_told_by_those_that_have_them_and_have_them_not() {
        var transferred =
                id(
                        AgenciesApi.decide(
                                REGISTRAR.draft(
                                        AgenciesApi.of(
                                                ON, "Chuyển chức năng", transfer(labour, 1)))));

        var draft = REGISTRAR.annul(transferred, ON).statusCode(201);
        REGISTRAR
                .simulate(id(draft))
                .body(
                        "reversal.restored.id",
                        hasItems(labour.id().toString(), health.id().toString()))
                .body("reversal.restored.id", not(hasItem(home.id().toString())));
        AgenciesApi.decide(draft);

        assertThat(told.about(health.id().toString(), AgencyRestored.class))
                .extracting(restored -> restored.agency().functions())
                .containsExactly(health.functionNames());
        assertThat(told.about(labour.id().toString(), AgencyRestored.class)).hasSize(1);
    }

    /** Two become a new one, one ends into another, and a function goes to a third. */
    private String merged() {
        var consolidation = AgenciesApi.consolidation(ON, kept(), labour, home);
        var first = ((List<?>) consolidation.get("moves")).getFirst();
        return id(
                AgenciesApi.decide(
                        REGISTRAR.draft(
                                AgenciesApi.of(
                                        ON,
                                        "Sắp xếp các sở",
                                        first,
                                        absorb(building, roads),
                                        transfer(labour, 1)))));
    }

    /** What goes to the new one by name; the children's affairs go to another. */
    private List<Map<String, Object>> kept() {
        return List.of(
                AgenciesApi.body("functionId", labour.functions().getFirst()),
                AgenciesApi.body("functionId", home.functions().getFirst()));
    }

    private Map<String, Object> transfer(Department from, int function) {
        return AgenciesApi.body(
                "kind",
                "TRANSFER_FUNCTION",
                "functionMoves",
                List.of(
                        AgenciesApi.body(
                                "functionId",
                                from.functions().get(function),
                                "toAgencyId",
                                health.id())));
    }

    private static Map<String, Object> absorb(Department survivor, Department ended) {
        return AgenciesApi.body(
                "kind",
                "ABSORB",
                "inputIds",
                AgenciesApi.ids(ended),
                "outputs",
                List.of(AgenciesApi.existing(survivor)));
    }

    /** All that is told of departments today, but the count of their changes. */
    private static List<Map<String, Object>> seen(Department... departments) {
        return Arrays.stream(departments)
                .map(
                        department -> {
                            Map<String, Object> told =
                                    REGISTRAR
                                            .get("/agencies/{id}", department.id())
                                            .extract()
                                            .path("");
                            told.remove("version");
                            return told;
                        })
                .toList();
    }

    private TreeMap<LocalDate, List<String>> state(Department... departments) {
        var ids = new ArrayList<UUID>();
        for (var department : departments) {
            ids.add(department.id());
            ids.addAll(department.functions());
        }
        return state(ids);
    }

    private TreeMap<LocalDate, List<String>> state(List<UUID> ids) {
        return new RegistryState(jdbi).around(ON, ids);
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
