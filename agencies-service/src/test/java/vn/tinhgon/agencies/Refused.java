package vn.tinhgon.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * How bad input is answered: with a status, the field, the rule and its source in Vietnamese and in
 * English; and nothing of it is stored.
 */
public record Refused(
        int status,
        String code,
        String field,
        Words vietnamese,
        Words english,
        String user,
        int version) {

    private static final AgenciesApi CENTRE = AgenciesApi.as("demo");

    /** Parts of what people read: of the rule and of its source. */
    public record Words(String rule, String source) {}

    public static Refused with(int status, String code, String field) {
        return new Refused(status, code, field, null, null, "registrar", 0);
    }

    public Refused saying(String rule, String source) {
        return new Refused(status, code, field, new Words(rule, source), english, user, version);
    }

    public Refused inEnglish(String rule, String source) {
        return new Refused(status, code, field, vietnamese, new Words(rule, source), user, version);
    }

    public Refused as(String other) {
        return new Refused(status, code, field, vietnamese, english, other, version);
    }

    /** Of requests that change a version other than the first. */
    public Refused on(int number) {
        return new Refused(status, code, field, vietnamese, english, user, number);
    }

    /** Posts it in either language. */
    public Refused when(String path, Map<String, ?> body) {
        return when(
                request ->
                        request.header("If-Match", "\"" + version + "\"")
                                .body(body)
                                .post("/api/v1" + path));
    }

    /** Sends it in either language. */
    public Refused when(Function<RequestSpecification, Response> attempt) {
        var before = stored();
        answers(attempt.apply(in("vi")), vietnamese);
        answers(attempt.apply(in("en")), english);
        assertThat(stored()).isEqualTo(before);
        return this;
    }

    private RequestSpecification in(String language) {
        return AgenciesApi.as(user).request().header("Accept-Language", language);
    }

    private void answers(Response answer, Words words) {
        var problem = status == 400 ? "invalid-fields" : code;
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tinhgon:problem:" + problem))
                .body("code", equalTo(problem))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString(words.rule()))
                .body("errors[0].source", containsString(words.source()));
    }

    /** How much the registry holds, before the reform and after, with all cases there are. */
    public static List<Object> stored() {
        return List.of(
                CENTRE.get("/agencies/counts?asOf=2039-01-01").extract().path(""),
                CENTRE.get("/areas/counts?asOf=2020-01-01").extract().path(""),
                CENTRE.get("/areas/counts?asOf=2039-01-01").extract().path(""),
                cases());
    }

    private static List<Object> cases() {
        var cases = new ArrayList<>();
        String next = null;
        do {
            var page =
                    CENTRE.get(
                                    "/restructurings?limit=200"
                                            + (next == null ? "" : "&cursor=" + next))
                            .extract();
            cases.addAll(page.<List<Object>>path("items"));
            next = page.path("next");
        } while (next != null);
        return cases;
    }
}
