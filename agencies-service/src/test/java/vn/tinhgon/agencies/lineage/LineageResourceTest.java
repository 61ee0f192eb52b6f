package vn.tinhgon.agencies.lineage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

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
        AgenciesApi.decide(REGISTRAR.absorb(LocalDate.of(2024, 1, 1), home, labour));
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
                .body("edges[0].decision.number", equalTo("15/QĐ-UBND"));
        REGISTRAR.get(lineage + "?asOf=2024-06-30").body("edges", hasSize(1));
        REGISTRAR
                .get("/agencies/" + labour.id() + "/lineage?asOf=2023-12-31")
                .body("edges", empty())
                .body("nodes.name", contains(labour.name()));
        AgenciesApi.as("foreign").get(lineage).statusCode(404);
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
                                insert into succession (ended_id, successor_id, case_id, position, extent, survives, valid,
                                                        known, decision_number, decision_date, decision_issuer)
                                select ended_id, ?, case_id, 1, 'PARTIAL', survives, valid, known, decision_number,
                                       decision_date, decision_issuer
                                from succession where ended_id = ?""",
                                successor,
                                ended));
    }
}
