package vn.tinhgon.agencies.hierarchy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class HierarchyResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private Department top;
    private Department left;
    private Department right;
    private Department leaf;

    @BeforeEach
    void family() {
        Province.register();
        top = REGISTRAR.department("Sở Gốc");
        left = REGISTRAR.department("Chi cục Trái", top.id());
        right = REGISTRAR.department("Chi cục Phải", top.id());
        leaf = REGISTRAR.department("Phòng Lá", left.id());
    }

    @Test
    void children_are_those_directly_below() {
        REGISTRAR
                .get("/agencies/{id}/children", top.id())
                .statusCode(200)
                .body("items.id", contains(text(left), text(right)))
                .body("items.aboveId", everyItem(equalTo(text(top))))
                .body("items.depth", everyItem(equalTo(1)));
    }

    @Test
    void a_subtree_begins_with_its_root_and_goes_down_level_after_level() {
        REGISTRAR
                .get("/agencies/{id}/subtree", top.id())
                .body("items.id", contains(text(top), text(left), text(right), text(leaf)))
                .body("items.depth", contains(0, 1, 1, 2))
                .body("next", nullValue());
    }

    @Test
    void a_subtree_comes_in_pages() {
        var first = REGISTRAR.get("/agencies/{id}/subtree?limit=2", top.id()).extract();

        REGISTRAR
                .get(
                        "/agencies/{id}/subtree?limit=2&cursor={next}",
                        top.id(),
                        first.<String>path("next"))
                .body("items.id", contains(text(right), text(leaf)))
                .body("next", nullValue());
        REGISTRAR
                .get("/agencies/{id}/subtree?cursor=eA", top.id())
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void ancestors_come_nearest_first() {
        REGISTRAR
                .get("/agencies/{id}/ancestors", leaf.id())
                .body("items.id", contains(text(left), text(top)))
                .body("items.depth", contains(1, 2));
    }

    @Test
    void nothing_was_below_before_it_began() {
        REGISTRAR.get("/agencies/{id}/subtree?asOf=2003-12-31", top.id()).statusCode(404);
        REGISTRAR
                .get("/agencies/{id}/children?knownAt=2020-01-01T00:00:00Z", top.id())
                .statusCode(404);
    }

    @Test
    void professional_direction_is_a_line_of_its_own() {
        var directed = directedBy(top);

        REGISTRAR
                .get("/agencies/{id}/children?relation=DIRECTION", top.id())
                .body("items.id", contains(directed));
        REGISTRAR
                .get("/agencies/{id}/ancestors?relation=DIRECTION", directed)
                .body("items.id", contains(text(top)));
        REGISTRAR
                .get("/agencies/{id}/children?relation=PARENT", top.id())
                .body("items.id", not(hasItem(directed)));
        REGISTRAR.get("/agencies/{id}/children?relation=SIDEWAYS", top.id()).statusCode(400);
    }

    @Test
    void along_areas_all_that_sits_in_the_area_and_below_is_found() {
        var commune = area("33301", "Xã Địa Bàn").extract().<String>path("id");
        var office = office(commune);

        REGISTRAR
                .get("/agencies/{id}/children?relation=AREA&limit=200", top.id())
                .body("items.id", hasItem(office))
                .body("items.id", not(hasItem(text(left))))
                .body("items.find { it.id == '" + office + "' }.aboveId", equalTo(commune));
        REGISTRAR
                .get("/agencies/{id}/ancestors?relation=AREA&limit=200", office)
                .body("items.scope", everyItem(equalTo("vn.93")));
    }

    @Test
    void areas_lie_above_and_below_each_other() {
        var commune = area("33302", "Xã Bên Dưới").extract().<String>path("id");

        REGISTRAR
                .get("/areas/{id}/children?limit=200", SampleProvince.AREA)
                .body("items.id", hasItem(commune))
                .body("items.depth", everyItem(equalTo(1)));
        REGISTRAR
                .get("/areas/{id}/subtree?limit=200", SampleProvince.AREA)
                .body("items[0].id", equalTo(SampleProvince.AREA.toString()))
                .body("items.scope", everyItem(startsWith("vn.93")));
        REGISTRAR
                .get("/areas/{id}/ancestors", commune)
                .body(
                        "items.id",
                        contains(SampleProvince.AREA.toString(), Province.COUNTRY.toString()));
        REGISTRAR.get("/areas/{id}/children", Province.NEIGHBOUR).statusCode(404);
    }

    @Test
    void agencies_and_areas_are_counted_as_of_a_day() {
        var before = REGISTRAR.get("/agencies/counts?asOf=2030-01-01").extract();
        var added = 4;

        family();

        REGISTRAR
                .get("/agencies/counts?asOf=2030-01-01")
                .body("total", equalTo(before.<Integer>path("total") + added))
                .body(
                        "byKind.DEPARTMENT",
                        equalTo(before.<Integer>path("byKind.DEPARTMENT") + added))
                .body("byLevel.PROVINCE", equalTo(before.<Integer>path("byLevel.PROVINCE") + added))
                .body(
                        "byBloc.GOVERNMENT",
                        equalTo(before.<Integer>path("byBloc.GOVERNMENT") + added));
        REGISTRAR
                .get("/areas/counts?asOf=2025-07-01")
                .body("byLevel.PROVINCE", equalTo(1))
                .body("byLevel.CENTRAL", equalTo(0));
        REGISTRAR.get("/areas/counts?scope=vn.92").statusCode(403);
    }

    private static String directedBy(Department above) {
        return REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                "Phòng chuyên môn của " + above.name(),
                                "kind",
                                "DIVISION",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "PROVINCE",
                                "areaId",
                                SampleProvince.AREA,
                                "directedById",
                                above.id(),
                                "validFrom",
                                Province.SINCE))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse area(String code, String name) {
        return REGISTRAR
                .registerArea(
                        AgenciesApi.body(
                                "code",
                                code,
                                "name",
                                name,
                                "level",
                                "COMMUNE",
                                "parentId",
                                SampleProvince.AREA,
                                "validFrom",
                                Province.SINCE))
                .statusCode(201);
    }

    private static String office(String area) {
        return REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                "Văn phòng xã " + UUID.randomUUID(),
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

    private static String text(Department department) {
        return department.id().toString();
    }
}
