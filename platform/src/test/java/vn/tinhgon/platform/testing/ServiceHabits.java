package vn.tinhgon.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import vn.tinhgon.platform.access.AccessTable;
import vn.tinhgon.platform.access.Operation;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.testing.ApiDocument.Documented;

/**
 * What every service must hold, found by walking its own OpenAPI document: extend it once in each
 * service as a {@code @QuarkusTest}.
 */
public abstract class ServiceHabits {

    @Inject AccessTable table;

    /** The path with the ids of things that exist in the sample province, {@code vn.93}. */
    protected abstract String existing(String template);

    /** Sends a body that is not JSON; to be overridden where an operation takes one. */
    protected RequestSpecification withBody(RequestSpecification request, String operation) {
        return request;
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        var documented = operations().map(Documented::toString).toList();
        var allowed = table.all().stream().map(o -> o.method() + " " + o.path()).toList();

        assertThat(documented).isNotEmpty().containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void every_operation_is_summarised_and_shows_an_example_of_what_it_takes() {
        var bare =
                operations()
                        .filter(
                                o ->
                                        !o.summarised()
                                                || "application/json".equals(o.mediaType())
                                                        && o.example() == null);

        assertThat(bare).isEmpty();
    }

    @Test
    void no_operation_answers_without_a_token() {
        var open =
                operations()
                        .filter(o -> row(o).asksForLogin())
                        .filter(o -> call(o, given(), existing(o.path())).statusCode() != 401);

        assertThat(open).isEmpty();
    }

    @Test
    void no_operation_answers_an_account_without_role_unless_it_is_for_all() {
        var open =
                operations()
                        .filter(o -> !row(o).roles().isEmpty())
                        .filter(o -> call(o, as("norole"), existing(o.path())).statusCode() != 403);

        assertThat(open).isEmpty();
    }

    @Test
    void each_role_may_call_what_its_row_allows_and_nothing_else() {
        // The realm has a user for each role, named like it.
        var wrong =
                operations()
                        .flatMap(
                                o ->
                                        Stream.of(Role.values())
                                                .filter(role -> answersWrongly(o, role))
                                                .map(role -> role + ": " + o));

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_belongs_to_a_province_does_not_exist_for_another() {
        var leaking =
                operations()
                        .filter(
                                o ->
                                        o.path().contains("{")
                                                && row(o).reach() == Operation.Reach.SUBTREE)
                        .map(
                                o ->
                                        o
                                                + " → "
                                                + call(o, as("foreign"), existing(o.path()))
                                                        .statusCode())
                        .filter(answer -> !answer.endsWith("404"));

        assertThat(leaking).isEmpty();
    }

    @Test
    void both_languages_have_the_same_messages() {
        for (var bundle : List.of("messages.messages", "messages.platform")) {
            assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "vi"));
        }
    }

    private boolean answersWrongly(Documented operation, Role role) {
        var status = call(operation, as(role.token()), existing(operation.path())).statusCode();
        return status >= 500
                || status == 401
                || row(operation).allows(Set.of(role)) == isRoleRefused(status);
    }

    /**
     * 403 is also the answer to a wrong scope; only operations that take none are walked with it.
     */
    private static boolean isRoleRefused(int status) {
        return status == 403;
    }

    private Response call(Documented operation, RequestSpecification request, String path) {
        request.header("If-Match", "\"0\"").header("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.example() != null) {
            request.contentType("application/json").body(operation.example());
        } else if (operation.mediaType() != null) {
            withBody(request, operation.toString());
        }
        return request.request(operation.method(), path);
    }

    private Operation row(Documented operation) {
        return table.find(operation.method(), operation.path()).orElseThrow();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static Stream<Documented> operations() {
        return ApiDocument.read().operations().stream();
    }

    private static Set<String> keys(String bundle, String language) {
        return ResourceBundle.getBundle(
                        bundle,
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
