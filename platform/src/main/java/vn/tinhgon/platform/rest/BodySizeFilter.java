package vn.tinhgon.platform.rest;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.problem.ProblemView;

/**
 * Refuses a body that announces to be too large before a byte of it is read, with a problem that
 * tells the limit; the server by itself would answer nothing. Bodies that do not announce their
 * length are cut by the server at its own limit.
 */
@ApplicationScoped
public class BodySizeFilter {

    private static final String CODE = "body-too-large";
    private static final int BEFORE_THE_SERVERS_OWN = 1000;

    private final Messages messages;
    private final ObjectMapper json;
    private final long mebibytes;

    BodySizeFilter(
            Messages messages,
            ObjectMapper json,
            @ConfigProperty(name = "tinhgon.body.mebibytes") long mebibytes) {
        this.messages = messages;
        this.json = json;
        this.mebibytes = mebibytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext request) {
        if (announced(request) <= mebibytes << 20) {
            request.next();
            return;
        }
        var response =
                request.response()
                        .setStatusCode(413)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        if (request.request().version() != HttpVersion.HTTP_2) {
            response.putHeader("Connection", "close");
        }
        response.end(problem(request));
    }

    private static long announced(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private String problem(RoutingContext request) {
        var language = Messages.language(request);
        try {
            return json.writeValueAsString(
                    new ProblemView(
                            "urn:tinhgon:problem:" + CODE,
                            messages.text(language, CODE + ".title"),
                            413,
                            messages.text(language, CODE + ".detail", mebibytes),
                            request.normalizedPath(),
                            CODE,
                            null,
                            List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
