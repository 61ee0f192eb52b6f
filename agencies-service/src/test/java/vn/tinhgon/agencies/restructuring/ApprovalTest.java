package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.platform.time.VietnamClock;

@QuarkusTest
class ApprovalTest {

    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final LocalDate TODAY = LocalDate.now(VietnamClock.ZONE);
    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final AgenciesApi APPROVER = AgenciesApi.as("approver");

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void a_decision_is_signed_before_it_is_used() {
        var id = submitted(TODAY.plusDays(90));

        APPROVER.approve(id, 1, TODAY.plusDays(1))
                .statusCode(422)
                .body("code", equalTo("restructuring-refused"))
                .body("errors[0].field", equalTo("decision.date"))
                .body("errors[0].code", equalTo("decision-in-future"))
                .body("errors[0].source", containsString("III.1"));
        APPROVER.approve(id, 1, TODAY).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void a_decision_is_signed_on_the_day_on_which_it_takes_effect_at_the_latest() {
        var id = submitted(ON);

        APPROVER.approve(id, 1, ON.plusDays(1))
                .statusCode(422)
                .body("errors[0].code", equalTo("decision-after-effect"))
                .body("errors[0].message", containsString("1/3/2025"))
                .body("errors[0].source", containsString("III.1"));
        APPROVER.approve(id, 1, ON).statusCode(200).body("state", equalTo("EFFECTIVE"));
    }

    @Test
    void of_two_who_approve_at_once_the_second_is_told_that_the_version_is_stale()
            throws Exception {
        var id = submitted(ON);
        var together = new CyclicBarrier(2);

        try (var clients = Executors.newFixedThreadPool(2)) {
            var answers =
                    clients
                            .invokeAll(
                                    List.of(
                                            approval(id, "approver", together),
                                            approval(id, "demo", together)))
                            .stream()
                            .map(answer -> answer.resultNow())
                            .toList();

            assertThat(answers).containsExactlyInAnyOrder("EFFECTIVE", "version-stale");
        }
    }

    @Test
    void no_case_holds_its_agencies_for_more_than_ten_years() {
        var farthest = TODAY.plusYears(10);

        drafted(farthest).statusCode(201);
        drafted(farthest.plusDays(2))
                .statusCode(400)
                .body("errors[0].field", equalTo("effectiveOn"))
                .body("errors[0].code", equalTo("effective-too-far"));
    }

    private static Callable<String> approval(String id, String user, CyclicBarrier together) {
        return () -> {
            together.await();
            var answer = AgenciesApi.as(user).approve(id, 1).extract();
            return answer.statusCode() == 200 ? answer.path("state") : answer.path("code");
        };
    }

    private static String submitted(LocalDate on) {
        var id = drafted(on).statusCode(201).extract().<String>path("id");
        REGISTRAR.submit(id, 0).statusCode(200);
        return id;
    }

    private static ValidatableResponse drafted(LocalDate on) {
        return REGISTRAR.consolidate(
                on, null, REGISTRAR.department("Sở Một"), REGISTRAR.department("Sở Hai"));
    }
}
