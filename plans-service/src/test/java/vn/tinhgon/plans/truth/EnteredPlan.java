package vn.tinhgon.plans.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.testing.SampleProvince;

/**
 * A plan as people enter it from its document: read, put right where it was read otherwise than it
 * is meant, accepted, its findings settled, handed in, and issued on the day of the document.
 *
 * @param corrections what had to be put right, by ref
 */
record EnteredPlan(UUID id, Map<String, Map<String, Object>> corrections) {

    private static final PlansApi PLANNER = PlansApi.as("planner");
    private static final PlansApi APPROVER = PlansApi.as("approver");

    static EnteredPlan of(Truth truth) {
        var number = Math.abs(UUID.randomUUID().hashCode()) + separator(truth) + truth.sign();
        var read =
                PLANNER.sendText(truth.textWith(number))
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        var corrections = corrections(truth, read);
        putRight(read, number, truth, corrections);
        var plan = read.getUUID("planId");
        settle(plan);
        PLANNER.move(plan, "/submission", Map.of()).then().statusCode(200);
        APPROVER.move(plan, "/issuance", Map.of("issuedOn", truth.date().toString()))
                .then()
                .statusCode(200);
        return new EnteredPlan(plan, corrections);
    }

    private static String separator(Truth truth) {
        return truth.sign().contains("/") ? "-" : "/";
    }

    private static void putRight(
            JsonPath read,
            String number,
            Truth truth,
            Map<String, Map<String, Object>> corrections) {
        var header = new LinkedHashMap<String, Object>();
        if (!number.equals(read.getString("document.number"))) {
            header.put("number", number);
        }
        if (!truth.date().toString().equals(read.getString("document.date"))) {
            header.put("date", truth.date().toString());
        }
        var id = read.getString("id");
        if (!header.isEmpty() || !corrections.isEmpty()) {
            PLANNER.correct(id, Map.of("document", header, "tasks", corrections))
                    .then()
                    .statusCode(200);
        }
        PLANNER.accept(id).then().statusCode(200);
    }

    private static Map<String, Map<String, Object>> corrections(Truth truth, JsonPath read) {
        var items =
                read.<Map<String, Object>>getList("tasks").stream()
                        .collect(
                                Collectors.toMap(
                                        item -> (String) item.get("ref"), Function.identity()));
        var corrections = new LinkedHashMap<String, Map<String, Object>>();
        for (var meant : truth.toBeDone()) {
            var correction = correction(meant, items.get(meant.ref()));
            if (!correction.isEmpty()) {
                corrections.put(meant.ref(), correction);
            }
        }
        return corrections;
    }

    private static Map<String, Object> correction(Truth.Item meant, Map<String, Object> item) {
        var correction = new LinkedHashMap<String, Object>();
        if (item == null) {
            correction.put("title", meant.title());
            correction.put("text", meant.title());
        }
        if (item == null || "GROUP".equals(item.get("kind"))) {
            correction.put("kind", "TASK");
        }
        if (item == null
                ? meant.deadline().isStated()
                : !meant.deadline().line().equals(line(item))) {
            correction.put("deadline", meant.deadline().entered());
        }
        return correction;
    }

    @SuppressWarnings("unchecked")
    private static String line(Map<String, Object> item) {
        var deadline = (Map<String, Object>) item.get("deadline");
        return StatedDeadline.line(deadline, deadline.get("lastDay"));
    }

    /**
     * Each task that nobody leads for sure is given to the first agency it names, or to the board.
     */
    private static void settle(UUID plan) {
        PLANNER.settle(
                        plan,
                        Map.of(
                                "acceptProposedLeads",
                                true,
                                "issuerId",
                                SampleProvince.PROVINCE_COMMITTEE,
                                "monitorId",
                                SampleProvince.COMMITTEE_OFFICE))
                .then()
                .statusCode(200);
        var tasks = PLANNER.tasks(plan, "&limit=200");
        var leads =
                blocking(plan).stream()
                        .map(f -> (String) f.get("ref"))
                        .map(ref -> Map.of("ref", ref, "agencyId", candidate(tasks.get(ref))))
                        .toList();
        PLANNER.settle(plan, Map.of("leads", leads)).then().statusCode(200);
        assertThat(blocking(plan)).isEmpty();
    }

    private static List<Map<String, Object>> blocking(UUID plan) {
        return PLANNER.plan(plan).path("findings.findAll { it.severity == 'BLOCK' }");
    }

    @SuppressWarnings("unchecked")
    private static Object candidate(Map<String, Object> task) {
        return ((List<Map<String, Object>>) task.get("assignments"))
                .stream()
                        .map(part -> part.get("agencyId"))
                        .filter(agency -> agency != null)
                        .findFirst()
                        .orElse(SampleProvince.ORGANISATION_BOARD);
    }

    /** Its tasks by ref, as of a day. */
    Map<String, Map<String, Object>> tasks(Object asOf) {
        return PLANNER.tasks(id, "&limit=200&asOf=" + asOf);
    }
}
