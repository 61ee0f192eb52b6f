package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.restructuring.Departments.ON;
import static vn.tinhgon.agencies.restructuring.Departments.seen;

import java.time.LocalDate;
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
import vn.tinhgon.platform.testing.SampleProvince;

/** Of a case with several moves some are taken back: all of these, and nothing of the others. */
@QuarkusTest
class PartialAnnulmentTest {

    private static final LocalDate LATER = LocalDate.of(2025, 9, 1);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Jdbi jdbi;

    private Departments all;
    private Department[] merging;
    private Department[] everybody;

    @BeforeEach
    void departments() {
        Province.register();
        all = Departments.registered();
        merging = new Department[] {all.labour(), all.home(), all.centre(), all.health()};
        everybody =
                new Department[] {
                    all.labour(),
                    all.home(),
                    all.centre(),
                    all.health(),
                    all.roads(),
                    all.building()
                };
    }

    @Test
    void one_merger_is_taken_back_and_the_other_stays() {
        var before = seen(merging);
        var tables = state(merging);
        var merged = all.merged();
        var others = seen(all.roads(), all.building());

        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"))
                .body("annulsId", equalTo(merged));

        assertThat(seen(merging)).isEqualTo(before);
        assertThat(state(merging)).isEqualTo(tables);
        assertThat(seen(all.roads(), all.building())).isEqualTo(others);
        REGISTRAR.get("/agencies/{id}", all.roads().id()).body("status", equalTo("ENDED"));
        annulled(merged, "PARTLY");
    }

    @Test
    void from_a_later_day_on_the_time_between_remains_as_it_was() {
        var before = state(merging);
        var merged = all.merged();
        var after = state(merging);

        AgenciesApi.decide(REGISTRAR.annul(merged, LATER, "moves[0]", "moves[2]"));

        var expected = new TreeMap<>(before);
        expected.putAll(new TreeMap<>(after).headMap(LATER));
        assertThat(state(merging)).isEqualTo(expected);
    }

    @Test
    void one_after_the_other_they_make_the_whole() {
        var before = state(everybody);
        var merged = all.merged();
        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"));

        refused(REGISTRAR.annul(merged, ON, "moves[1]", "moves[0]"), "already-annulled");
        var rest = id(AgenciesApi.decide(REGISTRAR.annul(merged, ON)));

        assertThat(state(everybody)).isEqualTo(before);
        annulled(merged, "WHOLLY");
        REGISTRAR.get("/restructurings/{id}/moves", rest).body("items.ref", contains("moves[1]"));
        refused(REGISTRAR.annul(merged, ON), "already-annulled");
        refused(REGISTRAR.annul(rest, ON), "annulment-final");
    }

    @Test
    void moves_that_an_annulment_wanted_are_free_again_when_it_comes_to_nothing() {
        var merged = all.merged();
        var draft = id(REGISTRAR.annul(merged, ON, "moves[1]").statusCode(201));
        REGISTRAR
                .get("/restructurings/{id}/moves", merged)
                .body("items.ref", contains("moves[0]", "moves[1]", "moves[2]"))
                .body("items.annulledById", contains(nullValue(), equalTo(draft), nullValue()))
                .body("items[1].move.kind", equalTo("ABSORB"));
        refused(REGISTRAR.annul(merged, ON), "already-annulled");

        REGISTRAR.close("withdrawal", draft, 0).statusCode(200);

        REGISTRAR.get("/restructurings/{id}/moves", draft).body("items.ref", contains("moves[1]"));
        annulled(merged, "NOT");
        REGISTRAR.annul(merged, ON, "moves[1]").statusCode(201);
    }

    @Test
    void the_list_of_cases_tells_how_much_of_each_is_annulled() {
        var merged = all.merged();
        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[1]"));

        REGISTRAR
                .get("/restructurings?subjectId={id}&limit=200", all.home().id())
                .body("items.find { it.id == '" + merged + "' }.annulled", equalTo("PARTLY"));
    }

    @Test
    void who_came_along_by_both_comes_along_with_the_one_that_stays() {
        var office = office(all.labour(), all.roads());
        var before = stateOf(List.of(office));
        var merged = all.merged();

        AgenciesApi.decide(REGISTRAR.annul(merged, ON, "moves[0]", "moves[2]"));

        REGISTRAR
                .get("/agencies/{id}?asOf=" + ON, office)
                .body("parentId", equalTo(all.labour().id().toString()))
                .body("directedById", equalTo(all.building().id().toString()));
        REGISTRAR
                .get("/agencies/{id}?asOf=" + ON.minusDays(1), office)
                .body("directedById", equalTo(all.roads().id().toString()));

        AgenciesApi.decide(REGISTRAR.annul(merged, ON));

        assertThat(stateOf(List.of(office))).isEqualTo(before);
    }

    private static UUID office(Department parent, Department director) {
        return UUID.fromString(
                REGISTRAR
                        .registerAgency(
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
                                        parent.id(),
                                        "directedById",
                                        director.id(),
                                        "validFrom",
                                        Province.SINCE))
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    @Test
    void posts_and_surplus_go_back_for_what_is_annulled_alone() {
        var limited = LocalDate.of(2025, 7, 1);
        var merged =
                Departments.effective(
                        limited,
                        Departments.absorbed(all.labour(), all.building()),
                        Departments.absorbed(all.roads(), all.building()));
        var ofBoth = deputiesTooMany(all.building(), limited);

        AgenciesApi.decide(REGISTRAR.annul(merged, limited, "moves[0]"));

        var staffing = "/agencies/{id}/staffing?asOf=" + limited;
        REGISTRAR.get(staffing, all.labour().id()).body("categories[0].quota", equalTo(30));
        REGISTRAR.get(staffing, all.roads().id()).body("categories[0].quota", equalTo(0));
        REGISTRAR
                .get(staffing, all.building().id())
                .body("categories[0].quota", equalTo(60))
                .body("categories[0].filled", equalTo(56));
        assertThat(deputiesTooMany(all.building(), limited)).isEqualTo(ofBoth - 3);
    }

    private static int deputiesTooMany(Department department, LocalDate since) {
        var own = "items.findAll { it.agencyId == '%s' }".formatted(department.id());
        return REGISTRAR
                .get("/staffing/surpluses?limit=200&asOf=" + since)
                .body(own + ".since", hasItem(since.toString()))
                .extract()
                .path(own + ".find { it.measure == 'DEPUTIES' }.posts");
    }

    private static void annulled(String id, String extent) {
        REGISTRAR.get("/restructurings/{id}", id).body("annulled", equalTo(extent));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    private Map<LocalDate, List<String>> state(Department... departments) {
        return stateOf(Departments.ids(departments));
    }

    private Map<LocalDate, List<String>> stateOf(List<UUID> ids) {
        return new RegistryState(jdbi).around(ON, ids);
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }
}
