package vn.tinhgon.agencies.restructuring.reform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;

/** Two provinces with districts, communes, an island and agencies become one, in one case. */
@QuarkusTest
@TestProfile(SmallReformTest.OwnRegistry.class)
class SmallReformTest {

    private static final LocalDate ON = LocalDate.of(2025, 7, 1);
    private static final AgenciesApi CENTRE = Country.CENTRE;
    private static final ReformsApi REFORMS = ReformsApi.as("demo");
    private static final Map<String, String> ENDS_DISTRICTS = Map.of("endsLevel", "DISTRICT");
    private static final AtomicBoolean REGISTERED = new AtomicBoolean();

    /** Not that of the whole country. */
    public static class OwnRegistry extends CleanRegistry {}

    @BeforeEach
    void country() {
        if (REGISTERED.compareAndSet(false, true)) {
            Country.register(new String(resource("units-before.csv"), UTF_8));
        }
    }

    @Test
    void agencies_come_along_or_are_placed_and_doubles_are_consolidated() {
        var north = agency("Sở Nội vụ tỉnh Bắc An", "DEPARTMENT", "PROVINCE", "01");
        var south = agency("Sở Nội vụ tỉnh Nam An", "DEPARTMENT", "PROVINCE", "02");
        var whole = agency("UBND xã Năm", "PEOPLES_COMMITTEE", "COMMUNE", "02102");
        var divided = agency("UBND xã Hai", "PEOPLES_COMMITTEE", "COMMUNE", "01102");
        var drafted = REFORMS.send(ON, resource("reform.csv"), ENDS_DISTRICTS).statusCode(201);
        String id = drafted.extract().path("id");

        CENTRE.simulate(id)
                .body("allowed", equalTo(false))
                .body("effects.unsupported", contains("UBND xã Hai"))
                .body("effects.areasByLevel.find { it.of == 'DISTRICT' }.net", equalTo(-5));
        CENTRE.submit(id, 0)
                .statusCode(422)
                .body("errors.message", contains(containsString("UBND xã Hai")));

        var placed = placed(drafted.extract().path("areaMoves"), divided);
        var reform = CENTRE.draft(placed).statusCode(201);
        var simulation = CENTRE.simulate(reform.extract().path("id")).statusCode(200);
        simulation
                .body("allowed", equalTo(true))
                .body("effects.doubles", hasSize(1))
                .body("effects.doubles[0].agencies.id", containsInAnyOrder(north, south));
        var effective = Country.decided(reform);

        CENTRE.get("/areas/counts?asOf=2025-07-01")
                .body("byLevel.PROVINCE", equalTo(2))
                .body("byLevel.DISTRICT", equalTo(0))
                .body("byLevel.COMMUNE", equalTo(6));
        sitsIn(north, "Tỉnh An Bình");
        sitsIn(whole, "Xã Năm");
        sitsIn(divided, "Xã Nhất");
        reusedCodesMeanTheirOwn();
        consolidated(simulation.extract().path("effects.doubles[0].proposedMove"), north, south);
        annulledInPart(effective);
    }

    /** In the province that stays, the merger of two communes is taken back with their district. */
    private static void annulledInPart(String reform) {
        var communes =
                List.of(areaId("COMMUNE", "03101"), areaId("COMMUNE", "03102")).stream()
                        .map(UUID::toString)
                        .toList();
        var merger = ReformsApi.refs(reform, communes);
        ReformsApi.refusedAlone(reform, ON, merger)
                .body("errors[0].message", containsString("Xã Sáu (Huyện Giữa)"));
        var district = ReformsApi.refs(reform, List.of(areaId("DISTRICT", "031").toString()));
        var province = ReformsApi.refs(reform, List.of(areaId("PROVINCE", "01").toString()));
        CENTRE.annul(reform, ON, province)
                .statusCode(409)
                .body("code", equalTo("annulled-together"));

        Country.decided(CENTRE.annul(reform, ON, merger[0], district[0]));

        for (var commune : communes) {
            CENTRE.get("/areas/{id}?asOf=2025-07-01", commune)
                    .statusCode(200)
                    .body("scope", startsWith("vn.03.031."));
        }
        CENTRE.get("/restructurings/{id}", reform).body("annulled", equalTo("PARTLY"));
    }

    /** The case once more, with a place for the agency of the commune that is divided. */
    private static Map<String, Object> placed(List<Map<String, Object>> moves, String agency) {
        var first =
                moves.stream()
                        .filter(move -> move.toString().contains("Xã Nhất"))
                        .findFirst()
                        .orElseThrow();
        var outputs = (List<?>) first.get("outputs");
        var established = (Map<?, ?>) ((Map<?, ?>) outputs.getFirst()).get("establishes");
        first.put(
                "placements", List.of(Map.of("agencyId", agency, "areaId", established.get("id"))));
        return AgenciesApi.body("title", "Sắp xếp", "effectiveOn", ON, "areaMoves", moves);
    }

    private static void reusedCodesMeanTheirOwn() {
        resolve("COMMUNE", "01102").body("areas.name", contains("Xã Nhất", "Xã Năm"));
        resolve("COMMUNE", "01201").body("areas.scope", contains("vn.01-2025.01201"));
        resolve("COMMUNE", "02101").body("areas.name", contains("Xã Tư"));
        resolve("DISTRICT", "022").body("areas.name", contains("Đặc khu Hòn Ngọc"));
        resolve("DISTRICT", "012").body("areas", hasSize(0));
        CENTRE.get("/areas/resolve?level=PROVINCE&code=01&asOf=2025-06-30")
                .body("areas.name", contains("Tỉnh Bắc An"));
    }

    private static ValidatableResponse resolve(String level, String code) {
        return CENTRE.get(
                        "/areas/resolve?level={level}&code={code}&codeAsOf=2025-06-30&asOf=2025-07-01",
                        level,
                        code)
                .statusCode(200);
    }

    private static void consolidated(Map<String, Object> proposed, String... doubles) {
        Country.decided(CENTRE.draft(AgenciesApi.of(ON.plusMonths(1), "Hợp nhất", proposed)));

        for (var ended : doubles) {
            CENTRE.get("/agencies/{id}/lineage?asOf=2025-08-01", ended)
                    .body("nodes.name", hasItem(containsString("An Bình")));
        }
    }

    @Test
    void all_that_is_wrong_is_told_by_row_and_column() {
        var answer =
                REFORMS.send(
                                LocalDate.of(2025, 5, 1),
                                """
                                01101,Xã Mới,COMMUNE,01101,Xã Khác,COMMUNE,FULL,
                                01101,Xã Mới Khác,COMMUNE,01102,Xã Hai,COMMUNE,FULL,
                                01201,Xã Nữa,COMMUNE,01102,Xã Hai,COMMUNE,PARTIAL,
                                01202,Thôn,HAMLET,01201,Xã Ba,COMMUNE,FULL,
                                01203,Xã Lạc,COMMUNE,99999,Xã Không,COMMUNE,FULL,
                                02101,Xã Bốn,COMMUNE,02101,Xã Bốn,COMMUNE,HALF,
                                02102,Xã Sáu,COMMUNE,02102,Xã Năm,COMMUNE,PARTIAL,88
                                """,
                                Map.of())
                        .statusCode(400)
                        .body("code", equalTo("reform-refused"));

        assertThat(answer.extract().jsonPath().getList("errors", Map.class))
                .extracting(error -> error.get("field") + " " + error.get("code"))
                .contains(
                        "rows[2].oldName old-area-named-otherwise",
                        "rows[3].newName new-area-named-twice",
                        "rows[4].extent area-goes-whole-and-in-parts",
                        "rows[5].newLevel level-unknown",
                        "rows[6].oldCode old-area-unknown",
                        "rows[7].extent extent-unknown",
                        "rows[8].extent rest-missing",
                        "rows[8].newParent new-parent-unknown");
    }

    @Test
    void half_a_row_and_a_province_of_others_are_refused() {
        REFORMS.send(ON, "01101,Xã Mới,COMMUNE,01101", Map.of())
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "rows[2]",
                                "rows[2].oldName",
                                "rows[2].oldLevel",
                                "rows[2].extent"));
        ReformsApi.as("registrar")
                .send(ON, resource("reform.csv"), Map.of())
                .statusCode(400)
                .body("errors[0].code", equalTo("old-area-unknown"));
    }

    private static String agency(String name, String kind, String level, String area) {
        return CENTRE.registerAgency(
                        AgenciesApi.body(
                                "name",
                                name,
                                "kind",
                                kind,
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                level,
                                "areaId",
                                areaId(level, area),
                                "validFrom",
                                "2025-03-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static UUID areaId(String level, String code) {
        return UUID.fromString(
                CENTRE.get("/areas/resolve?level={level}&code={code}&asOf=2025-06-30", level, code)
                        .statusCode(200)
                        .extract()
                        .path("holderId"));
    }

    private static void sitsIn(String agency, String area) {
        String id = CENTRE.get("/agencies/{id}?asOf=2025-07-01", agency).extract().path("areaId");
        CENTRE.get("/areas/{id}?asOf=2025-07-01", id).body("name", equalTo(area));
    }

    private static byte[] resource(String name) {
        try (var in = SmallReformTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
