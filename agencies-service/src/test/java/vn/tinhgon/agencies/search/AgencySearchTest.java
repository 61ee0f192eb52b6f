package vn.tinhgon.agencies.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;

@QuarkusTest
class AgencySearchTest {

    private static final AgenciesApi NEIGHBOUR = AgenciesApi.as("foreign");
    private static final AtomicBoolean REGISTERED = new AtomicBoolean();

    @BeforeEach
    void agencies() {
        Province.register();
        if (REGISTERED.compareAndSet(false, true)) {
            register("Ủy ban nhân dân quận Ô Môn", "PEOPLES_COMMITTEE", "GOVERNMENT");
            register("Ủy ban Mặt trận Tổ quốc quận Ô Môn", "FATHERLAND_FRONT", "FRONT");
            register("Văn phòng Ủy ban nhân dân quận Ô Môn", "DIVISION", "GOVERNMENT");
            register(
                    "Sở Lao động - Thương binh và Xã hội Tây Đô",
                    "DEPARTMENT",
                    "GOVERNMENT",
                    "formerNames",
                    List.of("Ty Thương binh Tây Đô"),
                    "otherNames",
                    List.of("Sở Việc làm Tây Đô"));
            register("Sở Nông nghiệp và Phát triển nông thôn Tây Đô", "DEPARTMENT", "GOVERNMENT");
            register("Trường Mầm non Hoà Bình", "PUBLIC_SERVICE_UNIT", "GOVERNMENT");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân quận Ô Môn             | EXACT        | Ủy ban nhân dân quận Ô Môn",
                "uỷ ban nhân dân quận ô môn             | EXACT        | Ủy ban nhân dân quận Ô Môn",
                "UBND quận Ô Môn                        | ABBREVIATION | Ủy ban nhân dân quận Ô Môn",
                "ubmttq quan o mon                      | ABBREVIATION | Ủy ban Mặt trận Tổ quốc quận Ô Môn",
                "VP UBND quận Ô Môn                     | ABBREVIATION | Văn phòng Ủy ban nhân dân quận Ô Môn",
                "Sở Lao động- Thương Binh, Xã hội Tây Đô | EXACT       | Sở Lao động - Thương binh và Xã hội Tây Đô",
                "Sở LĐTBXH Tây Đô                       | ABBREVIATION | Sở Lao động - Thương binh và Xã hội Tây Đô",
                "Sở LĐ-TB&XH Tây Đô                     | ABBREVIATION | Sở Lao động - Thương binh và Xã hội Tây Đô",
                "ty thuong binh tay do                  | FORMER_NAME  | Ty Thương binh Tây Đô",
                "Sở việc làm Tây Đô                     | OTHER_NAME   | Sở Việc làm Tây Đô",
                "Sở NN&PTNT Tây Đô                      | ABBREVIATION | Sở Nông nghiệp và Phát triển nông thôn Tây Đô",
                "trường mầm non hòa                     | PREFIX       | Trường Mầm non Hoà Bình",
                "Tây Đô nông nghiệp                     | WORDS        | Sở Nông nghiệp và Phát triển nông thôn Tây Đô",
                "tmnhb                                  | ABBREVIATION | Trường Mầm non Hoà Bình",
                "truong mam nom hoa binh                | SIMILAR      | Trường Mầm non Hoà Bình",
                "truogn mam non hao binh                | SIMILAR      | Trường Mầm non Hoà Bình",
                "mầm nonn Hoà Bình                      | SIMILAR      | Trường Mầm non Hoà Bình",
                "trường mẫu giáo mầm non Hoà Bình       | SIMILAR      | Trường Mầm non Hoà Bình",
            })
    void a_name_is_found_in_any_spelling_and_told_why(String written, Reason reason, String on) {
        search(written)
                .body("items[0].match.reason", equalTo(reason.name()))
                .body("items[0].match.on", equalTo(on));
    }

    @Test
    void the_surest_match_comes_first() {
        search("uy ban nhan dan quan o mon")
                .body(
                        "items.name",
                        contains(
                                "Ủy ban nhân dân quận Ô Môn",
                                "Văn phòng Ủy ban nhân dân quận Ô Môn"))
                .body("items.match.reason", contains("EXACT", "WORDS"))
                .body("items[0].match.explanation", equalTo("Đúng tên"));
    }

    @Test
    void pages_of_a_search_follow_one_another_without_gap_or_repetition() {
        var all = names(search("quan o mon"));
        var leafed = new ArrayList<String>();
        var cursor = "";
        do {
            var page =
                    NEIGHBOUR
                            .get("/agencies?q=quan o mon&limit=1&cursor={cursor}", cursor)
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            leafed.addAll(page.getList("items.name", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(leafed).hasSize(3).isEqualTo(all);
    }

    @Test
    void guesses_are_leafed_through_too() {
        var first = NEIGHBOUR.get("/agencies?q=quann o mon&limit=2").extract().jsonPath();
        var rest =
                NEIGHBOUR
                        .get(
                                "/agencies?q=quann o mon&limit=2&cursor={next}",
                                first.getString("next"))
                        .extract()
                        .jsonPath();

        assertThat(first.getList("items.id")).hasSize(2);
        assertThat(rest.getList("items.id"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.getList("items.id"));
    }

    @Test
    void a_search_is_narrowed_like_any_list() {
        search("quan o mon", "&kind=FATHERLAND_FRONT")
                .body("items.name", contains(startsWith("Ủy ban Mặt trận")));
        search("quan o mon", "&bloc=GOVERNMENT&kind=DIVISION")
                .body("items.name", contains(startsWith("Văn phòng")));
        search("quan o mon", "&level=COMMUNE").body("items", empty());
        search("quan o mon", "&asOf=2003-12-31").body("items", empty());
        search("quan o mon", "&knownAt=2020-01-01T00:00:00Z").body("items", empty());
        search("quan o mon", "&bloc=NATO").statusCode(400);
        AgenciesApi.as("registrar").get("/agencies?q=quan o mon").body("items", empty());
    }

    @Test
    void an_agency_that_ended_is_found_on_its_days_only() {
        var registrar = AgenciesApi.as("registrar");
        var ended = registrar.department("Sở Thủy sản Hồi trước");
        AgenciesApi.decide(
                registrar.absorb(
                        LocalDate.of(2024, 1, 1), registrar.department("Sở Canh nông"), ended));
        var search = "/agencies?q=so thuy san hoi truoc";

        registrar.get(search + "&asOf=2023-12-31").body("items.name", hasItem(ended.name()));
        registrar.get(search + "&asOf=2024-01-01").body("items.name", not(hasItem(ended.name())));
    }

    @Test
    void what_is_no_word_narrows_nothing() {
        search("***").body("items.match", hasItem(equalTo(null)));
        search("quan ' | ! & o:mon").body("items.match.reason", hasItem("WORDS"));
    }

    @Test
    void an_endless_name_and_a_made_up_cursor_are_refused() {
        search("x".repeat(301)).statusCode(400).body("errors[0].field", equalTo("q"));
        search("o mon", "&cursor=T0NDRQ").statusCode(400);
    }

    private static ValidatableResponse search(String name) {
        return search(name, "");
    }

    private static ValidatableResponse search(String name, String narrowed) {
        return NEIGHBOUR
                .request()
                .queryParam("q", name)
                .get("/api/v1/agencies?limit=50" + narrowed)
                .then();
    }

    private static List<String> names(ValidatableResponse answer) {
        return answer.extract().path("items.name");
    }

    private static void register(String name, String kind, String bloc, Object... more) {
        var agency =
                AgenciesApi.body(
                        "name",
                        name,
                        "kind",
                        kind,
                        "bloc",
                        bloc,
                        "level",
                        "PROVINCE",
                        "areaId",
                        Province.NEIGHBOUR,
                        "validFrom",
                        Province.SINCE);
        agency.putAll(AgenciesApi.body(more));
        AgenciesApi.as("demo").registerAgency(agency).statusCode(201);
    }
}
