package vn.tinhgon.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.ws.rs.NotFoundException;

import io.vertx.ext.web.RoutingContext;

/**
 * A query parameter that is no date, number, id or word of its list. JAX-RS answers it as if the
 * path did not exist, which tells nobody what is wrong.
 */
final class UnreadableParameter {

    private UnreadableParameter() {}

    static Optional<Diagnosis> in(RoutingContext request, Throwable failure) {
        if (request == null
                || !(failure instanceof NotFoundException)
                || failure.getCause() == null) {
            return Optional.empty();
        }
        var complaint = String.valueOf(failure.getCause().getMessage());
        return request.queryParams().entries().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .filter(parameter -> complaint.contains(parameter.getValue()))
                .findFirst()
                .map(parameter -> told(parameter, failure.getCause()));
    }

    private static Diagnosis told(Map.Entry<String, String> parameter, Throwable complaint) {
        return Diagnosis.fields(
                List.of(
                        complaint instanceof UnknownWord word
                                ? new Violation(
                                        parameter.getKey(),
                                        "parameter-not-of-list",
                                        parameter.getValue(),
                                        word.known())
                                : new Violation(
                                        parameter.getKey(),
                                        "parameter-unreadable",
                                        parameter.getValue())));
    }
}
