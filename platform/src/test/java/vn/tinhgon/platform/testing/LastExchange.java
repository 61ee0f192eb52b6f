package vn.tinhgon.platform.testing;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Tells of a test that fails what was asked and answered last. RestAssured, which would do so too,
 * makes every exchange pretty in case, and that took an eighth of the time of all tests.
 */
public final class LastExchange
        implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    private static final System.Logger LOG = System.getLogger(LastExchange.class.getName());

    private static volatile Exchange last;
    private static Throwable earlierFailure;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        last = null;
        earlierFailure = test.getTestStatus().getTestErrorCause();
        RestAssured.replaceFiltersWith(LastExchange::note);
    }

    /** A failure is the status of the tests after it too. */
    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        if (test.getTestStatus().getTestErrorCause() != earlierFailure && last != null) {
            LOG.log(System.Logger.Level.INFO, last.told());
        }
    }

    private static Response note(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext exchange) {
        var response = exchange.next(request, expected);
        last = new Exchange(request.getMethod() + " " + request.getURI(), response);
        return response;
    }

    private record Exchange(String request, Response response) {

        String told() {
            return "%s\n%s\n%s".formatted(request, response.statusLine(), response.asString());
        }
    }
}
