package vn.tinhgon.plans.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.DirectivesApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class DirectivesResourceTest {

    private final DirectivesApi planner = DirectivesApi.as("planner");
    private final DirectivesApi foreign = DirectivesApi.as("foreign");
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void two_documents_of_one_number_and_sign_exist_beside_each_other() {
        var number = DirectivesApi.number("NQ/TW");
        var issuer = Map.of("issuerName", "Ban Chấp hành Trung ương");

        planner.register(number, "2017-10-25", issuer).then().statusCode(201);
        planner.register(number, "2022-06-16", issuer).then().statusCode(201);

        planner.list("?number=" + number)
                .then()
                .body("items.dated", contains("2022-06-16", "2017-10-25"));
    }

    @Test
    void a_document_is_registered_once_however_its_key_is_spelt() {
        var number = DirectivesApi.number("NQ/TW");
        planner.register(number, "2017-10-25", Map.of("issuerName", "Ban Chấp hành Trung ương"))
                .then()
                .statusCode(201)
                .body("scope", equalTo("vn"));

        planner.register(
                        number.replace("-", " – "),
                        "2017-10-25",
                        Map.of("issuerName", "BAN CHẤP HÀNH TRUNG ƯƠNG"))
                .then()
                .statusCode(409)
                .body("code", equalTo("directive-already-registered"))
                .body("source", startsWith("Văn bản được xác định bằng"));
    }

    @Test
    void provinces_whose_committees_bear_one_name_have_each_their_own_document() {
        var number = DirectivesApi.number("NQ/TU");
        var issuer = Map.of("issuerName", "Tỉnh ủy");

        planner.register(number, "2018-03-01", issuer).then().statusCode(201);
        foreign.register(number, "2018-03-01", issuer).then().statusCode(201);
    }

    @Test
    void what_comes_from_above_is_read_by_everybody_below_and_a_provinces_own_by_nobody_beside() {
        var central = planner.registered("vn", "2017-10-25");
        var own = planner.registered("vn.93", "2018-03-01");

        foreign.get(central).then().statusCode(200);
        foreign.get(own).then().statusCode(404).body("code", equalTo("directive-not-found"));
        foreign.register(
                        DirectivesApi.number("NQ/TU"),
                        "2018-03-01",
                        Map.of("issuerName", "Tỉnh ủy", "scope", "vn.93"))
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-scope"));
    }

    @Test
    void documents_are_found_in_any_spelling() {
        var number = DirectivesApi.number("KL/TW");
        planner.register(
                        number,
                        "2023-02-28",
                        Map.of(
                                "documentType", "CONCLUSION",
                                "issuerName", "Bộ Chính trị",
                                "title", "Về tiếp tục thực hiện, hoà giải ở cơ sở " + number))
                .then()
                .statusCode(201);

        planner.list("?q=HOA giải bo chinh tri " + number)
                .then()
                .body("items.number", contains(number));
    }

    @Test
    void relations_hold_from_a_day_to_a_day() {
        var earlier = planner.registered("vn", "2017-10-25");
        var later = planner.registered("vn", "2023-02-28");

        var relation =
                planner.relate(later, "CONTINUES", earlier)
                        .then()
                        .statusCode(200)
                        .body("relations.kind", contains("CONTINUES"))
                        .extract()
                        .<String>path("relations[0].id");
        planner.endRelation(later, relation, "2025-01-24").then().statusCode(200);

        planner.get(earlier + "?asOf=2024-01-01")
                .then()
                .body("citedBy.directiveId", contains(later))
                .body("citedBy.validUntil", contains("2025-01-24"));
        planner.get(earlier + "?asOf=2023-02-27").then().body("citedBy", empty());
        planner.get(earlier + "?asOf=2025-01-24").then().body("citedBy", empty());
        planner.endRelation(later, relation, "2025-02-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("relation-already-ended"));
    }

    @Test
    void a_document_carries_out_only_what_was_there_before_it_and_never_itself() {
        var one = planner.registered("vn", "2023-02-28");
        var sameDay = planner.registered("vn", "2023-02-28");
        var later = planner.registered("vn", "2024-01-01");

        planner.relate(one, "IMPLEMENTS", later)
                .then()
                .statusCode(422)
                .body("code", equalTo("relation-back-in-time"));
        planner.relate(one, "IMPLEMENTS", sameDay).then().statusCode(200);
        planner.relate(sameDay, "IMPLEMENTS", one)
                .then()
                .statusCode(422)
                .body("code", equalTo("relation-circular"));
        planner.relate(one, "REPLACES", one)
                .then()
                .statusCode(422)
                .body("code", equalTo("relation-circular"));
        planner.relate(one, "IMPLEMENTS", sameDay)
                .then()
                .statusCode(409)
                .body("code", equalTo("relation-already-stated"));

        planner.get(one).then().body("relations", hasSize(1)).body("citedBy", empty());
    }

    @Test
    void who_reads_a_document_from_above_does_not_keep_it() {
        var central = planner.registered("vn", "2023-02-28");
        var earlier = planner.registered("vn", "2017-10-25");

        foreign.relate(central, "CONTINUES", earlier)
                .then()
                .statusCode(403)
                .body("code", equalTo("directive-of-others"));
    }

    @Test
    void what_cannot_be_a_key_is_named_by_field() {
        planner.register("mười tám", "2017-10-25", Map.of("issuerName", "Bộ Chính trị"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("number"));
        planner.register(DirectivesApi.number("NQ/TW"), "2199-01-01", Map.of("issuerName", "X Y"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("document-date-in-future"));
        var answer = planner.register(DirectivesApi.number("NQ/TW"), "2017-10-25", Map.of());
        assertThat(answer.<String>path("errors[0].code")).isEqualTo("issuer-required");
    }
}
