package vn.tinhgon.agencies.lineage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.AgenciesApi.Department;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class LineageResourceTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    @Inject Jdbi jdbi;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_lineage_goes_back_to_all_predecessors_and_on_to_all_successors() {
        var labour = REGISTRAR.department("Sở Lao động");
        var home = REGISTRAR.department("Sở Nội vụ");
        var office = REGISTRAR.department("Văn phòng");
        var first = AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), home, labour));
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2025, 1, 1), office, home));
        var lineage = "/agencies/" + home.id() + "/lineage";

        REGISTRAR
                .get(lineage)
                .body("nodes.name", containsInAnyOrder(labour.name(), home.name(), office.name()))
                .body(
                        "nodes.find { it.id == '%s' }.validTo".formatted(labour.id()),
                        equalTo("2024-01-01"))
                .body("edges.fromId", contains(labour.id().toString(), home.id().toString()))
                .body("edges.toId", contains(home.id().toString(), office.id().toString()))
                .body("edges[0].extent", equalTo("FULL"))
                .body("edges[0].kind", equalTo("ABSORB"))
                .body("edges[0].restructuringId", equalTo(first.extract().<String>path("id")))
                .body("edges[0].decision.number", equalTo("15/QĐ-UBND"));
        REGISTRAR.get(lineage + "?asOf=2024-06-30").body("edges", hasSize(1));
        REGISTRAR
                .get("/agencies/" + labour.id() + "/lineage?asOf=2023-12-31")
                .body("edges", empty())
                .body("nodes.name", contains(labour.name()));
        AgenciesApi.as("foreign").get(lineage).statusCode(404);
    }

    @Test
    void an_edge_says_in_which_way_one_came_of_another() {
        var whole = REGISTRAR.department("Sở Tách", "Việc đi", "Việc ở");
        var separated = AgenciesApi.decide(REGISTRAR.draft(separation(whole)));

        REGISTRAR
                .get("/agencies/" + whole.id() + "/lineage")
                .body("edges.toId", contains(AgenciesApi.successor(separated)))
                .body("edges.kind", contains("SEPARATE"))
                .body("edges.survives", contains(true));
    }

    /** One unit more, which needs consent. */
    private static Map<String, Object> separation(Department whole) {
        var function = whole.functions().getFirst().toString();
        var move =
                AgenciesApi.body(
                        "kind",
                        "SEPARATE",
                        "inputIds",
                        AgenciesApi.ids(whole),
                        "outputs",
                        List.of(AgenciesApi.newDepartment("Sở Được tách", null)),
                        "functionMoves",
                        List.of(Map.of("functionId", function)));
        var separation = AgenciesApi.of(LocalDate.of(2024, 1, 1), "Tách", move);
        separation.put(
                "consent",
                Map.of("number", "1-TB/TU", "date", "2023-12-01", "issuer", "Ban Thường vụ"));
        return separation;
    }

    @Test
    void edges_of_areas_say_it_too() {
        var one = Communes.register("61101", "Xã Gốc Một");
        var other = Communes.register("61102", "Xã Gốc Hai");
        var id = UUID.randomUUID();
        var merged = AgenciesApi.decide(REGISTRAR.draft(merger(id, one, other)));

        REGISTRAR
                .get("/areas/" + id + "/lineage")
                .body("edges.fromId", containsInAnyOrder(one.toString(), other.toString()))
                .body("edges.kind", everyItem(equalTo("CONSOLIDATE")))
                .body("edges.decision.number", everyItem(equalTo("15/QĐ-UBND")))
                .body(
                        "edges.restructuringId",
                        everyItem(equalTo(merged.extract().<String>path("id"))));
        REGISTRAR
                .get("/areas/resolve?level=COMMUNE&code=61101&codeAsOf=2023-12-31")
                .body("via.kind", contains("CONSOLIDATE"));
    }

    private static Map<String, Object> merger(UUID id, UUID... areas) {
        return AgenciesApi.body(
                "title",
                "Nhập xã",
                "effectiveOn",
                LocalDate.of(2024, 1, 1),
                "areaMoves",
                List.of(
                        AgenciesApi.body(
                                "kind",
                                "CONSOLIDATE",
                                "inputs",
                                Arrays.stream(areas)
                                        .map(area -> Map.of("areaId", area.toString()))
                                        .toList(),
                                "outputs",
                                List.of(
                                        Map.of(
                                                "establishes",
                                                Map.of(
                                                        "id",
                                                        id.toString(),
                                                        "code",
                                                        "61103",
                                                        "name",
                                                        "Xã Mới",
                                                        "level",
                                                        "COMMUNE",
                                                        "parentId",
                                                        SampleProvince.AREA.toString()))))));
    }

    @Test
    void a_lineage_as_it_was_known_knows_of_no_later_case() {
        var labour = REGISTRAR.department("Sở Lao động");
        var before = OffsetDateTime.now(ZoneOffset.UTC);
        AgenciesApi.decide(
                REGISTRAR.absorb(
                        LocalDate.of(2024, 1, 1), REGISTRAR.department("Sở Nội vụ"), labour));

        REGISTRAR
                .get("/agencies/" + labour.id() + "/lineage?knownAt=" + before)
                .body("edges", empty())
                .body("nodes[0].validTo", equalTo(null));
    }

    @Test
    void a_divided_agency_s_code_means_all_its_successors_the_main_one_first() {
        var whole = REGISTRAR.department("Sở Kinh tế");
        var main = REGISTRAR.department("Sở Công nghiệp");
        var second = REGISTRAR.department("Sở Thương mại");
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), main, whole));
        alsoSucceeds(whole.id(), second.id());

        REGISTRAR
                .get("/agencies/resolve?scheme=QD20&code=" + whole.code())
                .body("agencies.id", contains(main.id().toString(), second.id().toString()))
                .body("via.extent", contains("FULL", "PARTIAL"));
        REGISTRAR.get("/agencies/" + whole.id() + "/lineage").body("edges", hasSize(2));
        REGISTRAR.get("/agencies/" + second.id() + "/lineage").body("edges", hasSize(1));
    }

    private void alsoSucceeds(UUID ended, UUID successor) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                insert into succession (ended_id, successor_id, kind, case_id, position, extent, survives, valid,
                                                        known, decision_number, decision_date, decision_issuer)
                                select ended_id, ?, kind, case_id, 1, 'PARTIAL', survives, valid, known, decision_number,
                                       decision_date, decision_issuer
                                from succession where ended_id = ?""",
                                successor,
                                ended));
    }
}
