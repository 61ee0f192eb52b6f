package vn.tinhgon.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class ImportCorrectionTest {

    private static final String TASK_1 = "tasks.find { it.ref == 'III.1' }.";
    private static final String TASK_9 = "tasks.find { it.ref == 'III.9' }.";

    private final PlansApi planner = PlansApi.as("planner");
    @Inject RegistryCopy registry;
    private JsonPath read;
    private String id;
    private UUID plan;

    @BeforeEach
    void a_document_is_read() {
        SampleProvince.tell(registry);
        read = planner.importSample();
        id = read.getString("id");
        plan = read.getUUID("planId");
    }

    @Test
    void a_correction_stands_beside_what_was_read() {
        correct("{'document': {'place': 'Long Mỹ'}, 'tasks': {'III.1': {'title': 'Giảm đầu mối'}}}")
                .then()
                .statusCode(200)
                .body("document.place", equalTo("Long Mỹ"))
                .body("original.document.place", equalTo("Vị Thanh"))
                .body(TASK_1 + "title", equalTo("Giảm đầu mối"))
                .body("original.tasks['III.1'].title", equalTo(read.getString(TASK_1 + "title")))
                .body("original.tasks.keySet()", contains("III.1"))
                .body("corrections", hasSize(1))
                .body("corrections[0].by", notNullValue())
                .body("corrections[0].at", notNullValue())
                .body("corrections[0].patch.document.place", equalTo("Long Mỹ"));
    }

    @Test
    void the_original_sent_back_takes_all_corrections_back() {
        correct(
                "{'document': {'number': null, 'basis': []}, 'restructurings': [], 'targets': [],"
                        + "'tasks': {'III.1': null, 'III.2': {'assignments': [], 'deadline': null,"
                        + " 'kind': 'GROUP', 'product': 'Đề án'}, 'III.99': {'title': 'Việc thêm'}}}");
        var original = planner.imported(id).jsonPath().getMap("original");

        planner.correct(id, original).then().statusCode(200).body("original", anEmptyMap());
    }

    @Test
    void a_corrected_deadline_is_read_by_its_words() {
        correct("{'tasks': {'III.1': {'deadline': {'quote': 'trước ngày 15/7/2018'}}}}")
                .then()
                .statusCode(200)
                .body(TASK_1 + "deadline.kind", equalTo("DATE"))
                .body(TASK_1 + "deadline.qualifier", equalTo("BEFORE"))
                .body(TASK_1 + "deadline.lastDay", equalTo("2018-07-14"));
    }

    @Test
    void a_doubt_goes_when_the_cause_is_put_right() {
        var doubts = "findings.findAll { it.ref == 'III.1' }.code";
        assertThat(read.<String>getList(doubts)).isNotEmpty();

        correct(
                        "{'tasks': {'III.1': {'assignments': [{'role': 'LEAD', 'agency': 'Sở Nội vụ'},"
                                + "{'role': 'COORDINATE', 'agencyId': '%s'}]}}}"
                                        .formatted(SampleProvince.FINANCE))
                .then()
                .statusCode(200)
                .body(doubts, empty())
                .body(
                        TASK_1 + "assignments.agencyId",
                        contains(
                                SampleProvince.HOME_AFFAIRS.toString(),
                                SampleProvince.FINANCE.toString()))
                .body(TASK_1 + "assignments.agency", contains("Sở Nội vụ", "Sở Tài chính"));
    }

    @Test
    void once_the_plan_is_issued_nothing_is_corrected_or_accepted() {
        var issued = planner.sendText(PlansApi.sample()).jsonPath();
        var other = issued.getString("id");
        planner.settleSample(issued);
        planner.issue(issued.getUUID("planId")).then().statusCode(200);

        planner.correct(other, "{\"document\": {\"place\": \"Long Mỹ\"}}")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-already-issued"));
        planner.accept(other).then().statusCode(409).body("code", equalTo("plan-already-issued"));
        planner.imported(other).then().body("planState", equalTo("ISSUED"));
    }

    @Test
    void a_correction_names_the_version_that_it_was_made_on() {
        var path = "/api/v1/plan-imports/" + id;
        planner.json().body("{}").patch(path).then().statusCode(428);
        correct("{'document': {'place': 'Long Mỹ'}}").then().header("ETag", "\"1\"");

        planner.json()
                .header("If-Match", "\"0\"")
                .body("{\"document\": {\"place\": \"Ngã Bảy\"}}")
                .patch(path)
                .then()
                .statusCode(412);
        planner.json()
                .header("If-Match", "\"0\"")
                .post(path + "/acceptance")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'tasks': {'IX.9': null}}                                     | tasks.IX.9",
                "{'tasks': {'III.1': {'title': null}}}                         | tasks.III.1.title",
                "{'tasks': {'III.1': {'title': ' '}}}                          | tasks.III.1.title",
                "{'tasks': {'III.1': {'kind': null}}}                          | tasks.III.1.kind",
                "{'tasks': {'III.1': {'kind': 'JOB'}}}                         | tasks.III.1.kind",
                "{'tasks': {'III.1': {'name': 'x'}}}                           | tasks.III.1.name",
                "{'tasks': {'III.1': {'parent': 'III.1'}}}                     | tasks.III.1.parent",
                "{'tasks': {'III.1': {'parent': 'III.3'}, 'III.3': {'parent': 'III.1'}}} | tasks.III.1.parent",
                "{'tasks': {'III.99': {}}}                                     | tasks.III.99.title",
                "{'tasks': {'a b': {'title': 'x'}}}                            | tasks",
                "{'tasks': {'III.1': {'deadline': {'quote': 'khi nào rảnh'}}}} | tasks.III.1.deadline",
                "{'tasks': {'III.1': {'deadline': {'kind': 'DATE'}}}}          | tasks.III.1.deadline.due",
                "{'tasks': {'III.1': {'quote': {'text': ' ', 'line': 1}}}}       | tasks.III.1.quote.text",
                "{'tasks': {'III.1': {'quote': {'text': 'x'}}}}                 | tasks.III.1.quote.line",
                "{'tasks': {'III.1': {'quote': {'text': 'x', 'line': 1, 'page': 0}}}} | tasks.III.1.quote.page",
                "{'tasks': {'III.1': {'assignments': [null]}}}                 | tasks.III.1.assignments[0]",
                "{'tasks': {'III.1': {'assignments': [{'role': 'LEAD'}]}}}     | tasks.III.1.assignments[0].agency",
                "{'tasks': {'III.1': {'assignments': [{'agency': 'Sở Y tế'}]}}} | tasks.III.1.assignments[0].role",
                "{'tasks': {'III.1': {'assignments': [{'role': 'LEAD', 'agencyId': '01980000-0000-7000-8000-0000000000ff'}]}}} | tasks.III.1.assignments",
                "{'document': {'date': '2018-02-30'}}                          | document.date",
                "{'document': {'type': 'LETTER'}}                              | document.type",
                "{'document': {'basis': [{'type': 'PLAN'}]}}                   | document.basis[0].number",
                "{'document': {'distribution': [{'purpose': 'x'}]}}            | document.distribution[0].name",
                "{'restructurings': [{'ref': 'III.1'}]}                        | restructurings[0].kind",
                "{'reportingDuties': [{'from': ['x']}]}                        | reportingDuties[0].ref",
                "{'targets': [{'ref': 'I', 'indicator': 'x', 'threshold': 'AT_LEAST', 'value': 1e400}]} | targets[0].value"
            })
    void a_bad_value_is_named(String patch, String field) {
        correct(patch.strip())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-fields"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", notNullValue());
        planner.imported(id).then().body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "null",
                "\"x\"",
                "{\"tasks\": []}",
                "{\"targets\": [{\"from\": 1e400}]}"
            })
    void a_patch_of_another_shape_is_a_problem_and_no_failure(String patch) {
        planner.correct(id, patch).then().statusCode(400).body("code", notNullValue());
    }

    @Test
    void the_text_is_told_in_the_lines_of_the_quotations() {
        var lines = planner.request().get("/api/v1/plan-imports/" + id + "/text");

        lines.then().statusCode(200).contentType(startsWith("text/plain"));
        var line = read.getInt(TASK_9 + "quote.line");
        assertThat(lines.asString().split("\n", -1)[line - 1]).startsWith("9.");
    }

    private Response correct(String patch) {
        return planner.correct(id, patch.replace('\'', '"'));
    }
}
