package vn.tinhgon.plans.task.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.PlansApi;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.testing.SampleProvince;

@QuarkusTest
class CalendarFeedsTest {

    private final PlansApi officer = PlansApi.as("officer");
    @Inject RegistryCopy registry;
    @Inject Jdbi jdbi;
    private UUID plan;
    private String task;

    @BeforeEach
    void an_agency_leads_a_task() {
        SampleProvince.tell(registry);
        plan = PlansApi.as("planner").issuedPlan();
        task = officer.task(plan, "III.9");
    }

    @Test
    void whoever_has_the_address_reads_each_last_day_without_login() {
        var calendar = given().get(opened().<String>path("path"));

        calendar.then().statusCode(200);
        assertThat(calendar.contentType()).startsWith("text/calendar");
        assertThat(event(calendar))
                .contains(
                        "DTSTART;VALUE=DATE:20181231",
                        "SUMMARY:[Chủ trì] ",
                        "LAST-MODIFIED:",
                        "DTSTAMP:",
                        "TRANSP:TRANSPARENT");
        assertThat(unfolded(calendar)).contains("X-WR-CALNAME:Thời hạn nhiệm vụ – Sở Nội vụ");
        assertThat(calendar.asString().split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
    }

    @Test
    void another_day_moves_the_event_and_what_is_done_leaves() {
        var path = opened().<String>path("path");
        var before = uid(given().get(path));

        PlansApi.extend(task, "2150-06-30");

        assertThat(event(given().get(path))).contains("DTSTART;VALUE=DATE:21500630");
        assertThat(uid(given().get(path))).isEqualTo(before);
        officer.complete(task, "2018-11-30").then().statusCode(200);
        assertThat(unfolded(given().get(path))).doesNotContain(task);
    }

    @Test
    void the_token_is_told_once_and_only_its_hash_is_kept() {
        var feed = opened();
        String id = feed.path("id");
        String token = feed.path("token");

        officer.request()
                .get("/api/v1/calendar-feeds")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.token", nullValue())
                .body("items.id", hasItem(id));
        assertThat(token).hasSize(43);
        assertThat(feed.header("Cache-Control")).contains("no-store");
        assertThat(stored(id)).doesNotContain(token);
    }

    @Test
    void a_feed_that_is_revoked_leads_nowhere() {
        var feed = opened();
        var address = "/api/v1/calendar-feeds/" + feed.path("id");

        PlansApi.as("foreign").request().delete(address).then().statusCode(404);
        given().get(feed.<String>path("path")).then().statusCode(200);
        officer.request().delete(address).then().statusCode(204);
        officer.request().delete(address).then().statusCode(204);

        given().get(feed.<String>path("path"))
                .then()
                .statusCode(404)
                .body("code", equalTo("calendar-feed-not-found"));
        officer.request()
                .get("/api/v1/calendar-feeds")
                .then()
                .body(
                        "items.find { it.id == '" + feed.path("id") + "' }.revokedAt",
                        notNullValue());
    }

    @Test
    void nobody_guesses_an_address() {
        given().get("/api/v1/calendar-feeds/guessed.ics").then().statusCode(404);
        given().get("/api/v1/calendar-feeds/%20%00'.ics").then().statusCode(404);
    }

    @Test
    void an_officer_opens_that_of_its_own_agency_and_a_planner_those_of_its_area() {
        open(officer, SampleProvince.FINANCE)
                .then()
                .statusCode(403)
                .body("code", equalTo("feed-of-others"));
        open(PlansApi.as("planner"), SampleProvince.FINANCE).then().statusCode(201);
        open(PlansApi.as("inspector"), SampleProvince.FINANCE).then().statusCode(403);
        open(PlansApi.as("foreign"), SampleProvince.FINANCE).then().statusCode(404);
        open(officer, UUID.randomUUID()).then().statusCode(404);
        officer.json()
                .body(Map.of("agencyId", SampleProvince.HOME_AFFAIRS, "label", " "))
                .post("/api/v1/calendar-feeds")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("label"));
    }

    private Response opened() {
        var feed = open(officer, SampleProvince.HOME_AFFAIRS);
        feed.then().statusCode(201);
        return feed;
    }

    private static Response open(PlansApi user, UUID agency) {
        return user.json()
                .body(Map.of("agencyId", agency, "label", "Điện thoại trực ban"))
                .post("/api/v1/calendar-feeds");
    }

    private String stored(String id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select to_jsonb(f)::text || coalesce((select string_agg(to_jsonb(k)::text, '') from idempotency_key k), '') from calendar_feed f where id = :id")
                                .bind("id", UUID.fromString(id))
                                .mapTo(String.class)
                                .one());
    }

    /** Its lines, of which long ones go on after a blank. */
    private static String unfolded(Response calendar) {
        return new String(calendar.asByteArray(), StandardCharsets.UTF_8)
                .replaceAll("\r\n[ \t]", "");
    }

    /** That of the task. */
    private String event(Response calendar) {
        return Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL)
                .matcher(unfolded(calendar))
                .results()
                .map(found -> found.group())
                .filter(event -> event.contains("UID:" + task))
                .findFirst()
                .orElseThrow();
    }

    private String uid(Response calendar) {
        return event(calendar)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
