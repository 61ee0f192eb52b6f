package vn.tinhgon.agencies.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.events.AgencyCorrected;
import vn.tinhgon.platform.testing.SampleProvince;

/** A null in a correction says that there was nothing; what is absent stays. */
@QuarkusTest
class ClearedValuesTest {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final CorrectionsApi CORRECTIONS = CorrectionsApi.agencies("registrar");
    @Inject Told told;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void null_clears_what_need_not_be_there() {
        var id = registered("Sở Xóa bớt");
        var before = OffsetDateTime.now(ZoneOffset.UTC);

        CORRECTIONS
                .correct(
                        id,
                        "2010-01-01",
                        null,
                        nothing("nameEn", "shortName", "mailbox", "directedById", "parentId"))
                .statusCode(201)
                .body("nameEn", nullValue())
                .body("shortName", nullValue())
                .body("mailbox", nullValue())
                .body("directedById", nullValue())
                .body("parentId", nullValue())
                .body("formerNames", contains("Ty cũ"));

        REGISTRAR.get("/agencies/{id}?asOf=2009-12-31", id).body("shortName", equalTo("SXB"));
        REGISTRAR
                .get("/agencies/{id}?knownAt={before}", id, before.toString())
                .body("shortName", equalTo("SXB"))
                .body("parentId", equalTo(SampleProvince.HOME_AFFAIRS.toString()));
        REGISTRAR
                .get("/agencies/{id}/children?limit=200", SampleProvince.HOME_AFFAIRS)
                .body("items.id", not(hasItem(id)));
        assertThat(told.about(id, AgencyCorrected.class))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.agency().mailbox()).isNull();
                            assertThat(event.agency().parentId()).isNull();
                            assertThat(event.agency().otherNames()).doesNotContain("SXB");
                        });
    }

    @Test
    void a_list_is_cleared_by_null_and_by_nothing_in_it() {
        var id = registered("Sở Xóa danh sách");

        CORRECTIONS
                .correct(id, "2010-01-01", "2011-01-01", nothing("formerNames"))
                .statusCode(201)
                .body("formerNames", empty())
                .body("shortName", equalTo("SXB"));
        CORRECTIONS
                .correct(id, "2011-01-01", "2012-01-01", Map.of("formerNames", List.of()))
                .statusCode(201)
                .body("formerNames", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "kind", "bloc", "level", "areaId"})
    void what_every_agency_has_is_not_cleared(String field) {
        var id = registered("Sở Phải có " + field);

        CORRECTIONS
                .correct(id, "2010-01-01", null, nothing(field))
                .statusCode(400)
                .body("errors.field", contains("changes." + field));
        assertThat(CORRECTIONS.version(id)).isZero();
    }

    @Test
    void what_is_no_such_value_is_refused_by_its_field() {
        var id = registered("Sở Sai kiểu");

        for (var wrong :
                List.of(
                        Map.of("mailbox", "không phải thư"),
                        Map.of("kind", "NGO"),
                        Map.of("parentId", "không phải mã"),
                        Map.of("nameEn", "x".repeat(301)))) {
            var field = wrong.keySet().iterator().next();

            CORRECTIONS
                    .correct(id, "2010-01-01", null, wrong)
                    .statusCode(400)
                    .body("errors.field", contains("changes." + field));
        }
        CORRECTIONS
                .correct(id, "2010-01-01", null, Map.of("formerNames", Arrays.asList("Ty", " ")))
                .statusCode(400)
                .body("errors.field", contains("changes.formerNames[1]"));
    }

    private static String registered(String name) {
        return REGISTRAR
                .registerAgency(
                        AgenciesApi.body(
                                "name",
                                name,
                                "nameEn",
                                "Department",
                                "shortName",
                                "SXB",
                                "formerNames",
                                List.of("Ty cũ"),
                                "kind",
                                "DEPARTMENT",
                                "bloc",
                                "GOVERNMENT",
                                "level",
                                "PROVINCE",
                                "areaId",
                                SampleProvince.AREA,
                                "parentId",
                                SampleProvince.HOME_AFFAIRS,
                                "directedById",
                                SampleProvince.HEALTH,
                                "mailbox",
                                "so@haugiang.example",
                                "validFrom",
                                Province.SINCE))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> nothing(String... fields) {
        var changes = new HashMap<String, Object>();
        Arrays.stream(fields).forEach(field -> changes.put(field, null));
        return changes;
    }
}
