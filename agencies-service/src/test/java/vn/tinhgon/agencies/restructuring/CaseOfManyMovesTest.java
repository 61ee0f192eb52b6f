package vn.tinhgon.agencies.restructuring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.platform.testing.SampleProvince;

/** However many moves a case has, no answer and no event grows with them. */
@QuarkusTest
class CaseOfManyMovesTest {

    private static final LocalDate ON = LocalDate.of(2030, 1, 1);
    private static final int AREAS = 300;
    private static final int AGENCIES = 250;
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");

    @Inject Jdbi jdbi;
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void answers_show_the_first_of_what_is_long_and_page_the_rest() {
        var drafted =
                REGISTRAR
                        .draft(manyMoves())
                        .statusCode(201)
                        .body("moves", hasSize(200))
                        .body("moveCount", equalTo(AGENCIES))
                        .body("areaMoves", hasSize(200))
                        .body("areaMoveCount", equalTo(AREAS));
        String id = drafted.extract().path("id");

        assertThat(pages("/restructurings/" + id + "/moves?limit=200"))
                .extracting(item -> item.get("ref"))
                .hasSize(AGENCIES + AREAS)
                .startsWith("moves[0]", "moves[1]")
                .endsWith("areaMoves[%d]".formatted(AREAS - 1))
                .doesNotHaveDuplicates();

        REGISTRAR
                .simulate(id)
                .statusCode(200)
                .body("effects.areas.founded", hasSize(200))
                .body("lists.find { it.list == 'effects.areas.founded' }.items", equalTo(AREAS));
        assertThat(pages("/restructurings/" + id + "/simulation?list=effects.areas.founded"))
                .extracting(area -> area.get("code"))
                .hasSize(AREAS)
                .doesNotHaveDuplicates();
        REGISTRAR.get("/restructurings/{id}/simulation?list=effects", id).statusCode(400);
        AgenciesApi.as("foreign").get("/restructurings/{id}/simulation", id).statusCode(404);
    }

    @Test
    void events_name_all_agencies_a_thousand_at_a_time() {
        var labour = REGISTRAR.department("Sở Lao động");
        String id =
                REGISTRAR
                        .absorb(ON, REGISTRAR.department("Sở Nội vụ"), labour)
                        .statusCode(201)
                        .extract()
                        .path("id");
        var others = Stream.generate(UUID::randomUUID).limit(1999).collect(toSet());
        concerns(id, others);

        REGISTRAR.submit(id, 0).statusCode(200);

        var cases =
                told.about(id, RestructuringSubmitted.class).stream()
                        .map(RestructuringSubmitted::restructuring)
                        .toList();
        assertThat(cases).extracting(RestructuringCase::part).containsExactly(1, 2, 3);
        assertThat(cases).extracting(RestructuringCase::parts).containsOnly(3);
        assertThat(cases.stream().flatMap(part -> part.agencyIds().stream()))
                .hasSize(2001)
                .containsAll(others)
                .contains(labour.id());
    }

    private void concerns(String id, Set<UUID> agencies) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        with added as (insert into agency (id) select unnest(:agencies) returning id)
                                        insert into restructuring_subject (case_id, subject_id)
                                        select :case, id from added""")
                                .bindArray("agencies", UUID.class, List.copyOf(agencies))
                                .bind("case", UUID.fromString(id))
                                .execute());
    }

    private static List<Map<String, Object>> pages(String list) {
        var items = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            var page = REGISTRAR.get(list + next).statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return items;
    }

    private static Map<String, Object> manyMoves() {
        return AgenciesApi.body(
                "title", "Thành lập rất nhiều",
                "effectiveOn", ON,
                "consent",
                        AgenciesApi.body(
                                "number", "05-KL/TU",
                                "date", "2029-12-01",
                                "issuer", "Ban Thường vụ Tỉnh ủy"),
                "moves", IntStream.range(0, AGENCIES).mapToObj(_ -> agency()).toList(),
                "areaMoves", IntStream.range(0, AREAS).mapToObj(_ -> commune()).toList());
    }

    private static Map<String, Object> agency() {
        var id = UUID.randomUUID();
        return established(
                AgenciesApi.profile(id, "Sở " + id, null, SampleProvince.AREA), "inputIds");
    }

    private static Map<String, Object> commune() {
        var commune = Communes.begins(UUID.randomUUID()).get("establishes");
        return established(commune, "inputs");
    }

    private static Map<String, Object> established(Object output, String inputs) {
        return AgenciesApi.body(
                "kind",
                "ESTABLISH",
                inputs,
                List.of(),
                "outputs",
                List.of(AgenciesApi.body("establishes", output)));
    }
}
