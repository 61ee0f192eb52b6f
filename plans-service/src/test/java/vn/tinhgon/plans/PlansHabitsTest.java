package vn.tinhgon.plans;

import java.nio.charset.StandardCharsets;
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

    @BeforeEach
    void a_draft_is_there() {
        SampleProvince.tell(registry);
        var read = PlansApi.as("planner").importSample();
        imported = read.getUUID("id");
        plan = read.getUUID("planId");
        task = PlansApi.as("planner").task(plan, "III.1");
        directive = DirectivesApi.as("planner").registered("vn.93", "2018-01-05");
    }

    @Override
    protected String existing(String template) {
        return template.replace("{relationId}", UUID.randomUUID().toString())
                .replace("{number}", "1")
                .replace("directives/{id}", "directives/" + directive)
                .replace("plan-imports/{id}", "plan-imports/" + imported)
                .replace("plans/{id}", "plans/" + plan)
                .replace("tasks/{id}", "tasks/" + task)
                .replace("{file}", UUID.randomUUID().toString());
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
