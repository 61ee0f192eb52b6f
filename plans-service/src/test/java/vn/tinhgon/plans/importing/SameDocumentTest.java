package vn.tinhgon.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class SameDocumentTest {

    private final PlansApi planner = PlansApi.as("planner");
    private final String document = PlansApi.sample();
    @Inject RegistryCopy registry;

    @BeforeEach
    void the_province_is_known() {
        SampleProvince.tell(registry);
    }

    @Test
    void a_document_that_is_a_draft_already_makes_no_second_one() {
        var first = sent(document);
        first.then().body("previous", nullValue());

        var second = sent(document);

        second.then()
                .body("planId", equalTo(first.path("planId")))
                .body("previous.importId", equalTo(first.path("id")))
                .body("previous.planState", equalTo("DRAFT"))
                .body("previous.sameText", equalTo(true))
                .body(
                        "previous.newVersion",
                        equalTo("/api/v1/plan-imports/" + second.path("id") + "/acceptance"))
                .body("findings.code", hasItem("document-already-imported"));
    }

    @Test
    void the_answer_is_what_is_read_of_the_import_later() {
        var first = sent(document);
        var second = sent(document);

        assertThat(planner.imported(first.path("id")).jsonPath().<Object>get())
                .isEqualTo(first.jsonPath().get());
        assertThat(planner.imported(second.path("id")).jsonPath().<Object>get())
                .isEqualTo(second.jsonPath().get());
    }

    @Test
    void other_words_of_the_same_document_go_into_its_draft_once_accepted() {
        var first = sent(document);
        var plan = first.jsonPath().getUUID("planId");
        var settled = "{\"leads\": [{\"ref\": \"III.9\", \"agencyId\": \"%s\"}]}";
        planner.settle(plan, settled.formatted(SampleProvince.HEALTH)).then().statusCode(200);

        var second = sent(document.replace("1. Giảm số tổ chức", "1. Giảm mạnh số tổ chức"));

        second.then()
                .body("planId", equalTo(plan.toString()))
                .body("previous.sameText", equalTo(false))
                .body("findings.code", hasItem("document-imported-before"));
        assertThat(title(plan)).startsWith("Giảm số");
        planner.accept(second.path("id")).then().statusCode(200);
        assertThat(title(plan)).startsWith("Giảm mạnh số");
        planner.task(planner.task(plan, "III.9"))
                .then()
                .body(
                        "assignments.find { it.role == 'LEAD' }.agencyId",
                        equalTo(SampleProvince.HEALTH.toString()));
    }

    @Test
    void a_document_whose_plan_is_issued_is_offered_as_an_amendment() {
        var first = sent(document);
        var plan = first.jsonPath().getUUID("planId");
        planner.settleSample(first.jsonPath());
        planner.issue(plan).then().statusCode(200);

        sent(document)
                .then()
                .body("planId", not(equalTo(plan.toString())))
                .body("previous.planState", equalTo("ISSUED"))
                .body("previous.newVersion", equalTo("/api/v1/plans/" + plan + "/amendments"));
    }

    @Test
    void a_dry_run_tells_what_is_there_already() {
        var first = sent(document);

        planner.send("a.txt", document.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("planId", nullValue())
                .body("previous.planId", equalTo(first.path("planId")));
    }

    @Test
    void two_who_send_it_at_once_make_one_plan() throws Exception {
        Callable<String> send = () -> sent(document).path("planId");

        try (var senders = Executors.newFixedThreadPool(4)) {
            var plans =
                    senders.invokeAll(Stream.generate(() -> send).limit(4).toList()).stream()
                            .map(answer -> answer.resultNow())
                            .distinct()
                            .toList();

            assertThat(plans).hasSize(1);
        }
    }

    private Response sent(String text) {
        var answer = planner.sendText(text);
        answer.then().statusCode(201);
        return answer;
    }

    private String title(UUID plan) {
        return (String) planner.tasks(plan).get("III.1").get("title");
    }
}
