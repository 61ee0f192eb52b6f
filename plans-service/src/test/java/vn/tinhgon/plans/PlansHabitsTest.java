package vn.tinhgon.plans;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.RealParts;
import vn.tinhgon.platform.testing.SampleProvince;
import vn.tinhgon.platform.testing.ServiceHabits;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = "plans"))
class PlansHabitsTest extends ServiceHabits {

    @Inject RegistryCopy registry;
    private UUID imported;
    private UUID plan;
    private String task;
    private String directive;
    private String trigger;
    private String decision;
    private String feed;

    @BeforeEach
    void a_draft_is_there() {
        SampleProvince.tell(registry);
        var read = PlansApi.as("planner").importSample();
        imported = read.getUUID("id");
        plan = read.getUUID("planId");
        task = PlansApi.as("planner").task(plan, "III.1");
        directive = DirectivesApi.as("planner").registered("vn.93", "2018-01-05");
        trigger =
                PlansApi.as("planner")
                        .recordTrigger("Không ai chờ", "2018-06-15", List.of())
                        .path("id");
        decision =
                PlansApi.as("administrator")
                        .json()
                        .body(
                                Map.of(
                                        "number",
                                        "1-TB/BNV",
                                        "dated",
                                        "2150-01-01",
                                        "issuer",
                                        "Bộ Nội vụ",
                                        "restDays",
                                        List.of("2150-01-02")))
                        .post("/api/v1/calendar-decisions")
                        .path("id");
        feed =
                PlansApi.as("planner")
                        .json()
                        .body(
                                Map.of(
                                        "agencyId",
                                        SampleProvince.HOME_AFFAIRS,
                                        "label",
                                        "Lịch chung"))
                        .post("/api/v1/calendar-feeds")
                        .path("id");
    }

    @Override
    protected String existing(String template) {
        return template.replace("{relationId}", UUID.randomUUID().toString())
                .replace("{number}", "1")
                .replace("directives/{id}", "directives/" + directive)
                .replace("plan-imports/{id}", "plan-imports/" + imported)
                .replace("plans/{id}", "plans/" + plan)
                .replace("tasks/{id}", "tasks/" + task)
                .replace("{file}", UUID.randomUUID().toString())
                .replace("{dutyId}", UUID.randomUUID().toString())
                .replace("{extensionId}", UUID.randomUUID().toString())
                .replace("{obstacleId}", UUID.randomUUID().toString())
                .replace("{siteId}", UUID.randomUUID().toString())
                .replace("{token}", "guessed")
                .replace("calendar-feeds/{id}", "calendar-feeds/" + feed)
                .replace("triggers/{id}", "triggers/" + trigger)
                .replace("calendar-decisions/{id}", "calendar-decisions/" + decision);
    }

    @Override
    protected RequestSpecification withBody(RequestSpecification request, String operation) {
        return request.multiPart(
                "file",
                "ke-hoach.txt",
                PlansApi.sample().getBytes(StandardCharsets.UTF_8),
                "text/plain");
    }
}
