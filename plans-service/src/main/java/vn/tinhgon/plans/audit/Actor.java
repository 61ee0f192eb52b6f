package vn.tinhgon.plans.audit;

import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Callers;

/**
 * Tells the database at the beginning of a transaction for whom it is, so that no use case can
 * forget to. What follows an event or a clock is nobody's.
 */
@ApplicationScoped
class Actor {

    private final Jdbi jdbi;
    private final CurrentVertxRequest request;
    private final Callers callers;
    private final ObjectMapper json;

    Actor(Jdbi jdbi, CurrentVertxRequest request, Callers callers, ObjectMapper json) {
        this.jdbi = jdbi;
        this.request = request;
        this.callers = callers;
        this.json = json;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (isChangeByAPerson()) {
            tell(callers.current());
        }
    }

    private boolean isChangeByAPerson() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return false;
        }
        var method = request.getCurrent().request().method();
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }

    private void tell(Caller caller) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery("select set_config('tinhgon.actor', :actor, true)")
                                .bind("actor", describe(caller))
                                .mapTo(String.class)
                                .one());
    }

    private String describe(Caller caller) {
        try {
            return json.writeValueAsString(
                    Map.of(
                            "account",
                            caller.subject(),
                            "name",
                            caller.name(),
                            "agencyId",
                            caller.agency().map(UUID::toString).orElse("")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
