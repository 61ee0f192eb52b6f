package vn.tinhgon.platform.rest;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.problem.Refusal;

/** The keys that were used, each with the answer that was given. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final String CLAIM =
            """
            insert into idempotency_key (owner, key, operation, fingerprint)
            values (:owner, :value, :operation, :fingerprint)
            on conflict (owner, key) do nothing""";

    private static final String KEEP =
            """
            update idempotency_key
            set status = :status, location = :location, etag = :etag, body = :body
            where owner = :owner and key = :value""";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    IdempotencyKeys(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * Takes the key for this transaction, waiting for another that holds it; answers what was said
     * when it is used up.
     */
    Optional<Response> claim(IdempotencyKey key) {
        return jdbi.withHandle(
                handle -> {
                    var first = handle.createUpdate(CLAIM).bindMethods(key).execute();
                    return first == 1
                            ? Optional.empty()
                            : Optional.of(
                                    handle.createQuery(
                                                    "select * from idempotency_key where owner = :owner and key = :value")
                                            .bindMethods(key)
                                            .mapTo(Used.class)
                                            .one()
                                            .answer(key));
                });
    }

    void keep(IdempotencyKey key, Response answer) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(KEEP)
                                .bindMethods(key)
                                .bind("status", answer.getStatus())
                                .bind("location", answer.getHeaderString(HttpHeaders.LOCATION))
                                .bind("etag", etag(answer))
                                .bind("body", body(answer))
                                .execute());
    }

    private String body(Response answer) {
        try {
            return answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String etag(Response answer) {
        return answer.getEntity() instanceof Versioned v ? "\"" + v.version() + "\"" : null;
    }

    /** A key with its answer. */
    record Used(
            String key,
            String operation,
            String fingerprint,
            int status,
            String location,
            String etag,
            String body) {

        Response answer(IdempotencyKey again) {
            if (!operation.equals(again.operation()) || !fingerprint.equals(again.fingerprint())) {
                throw new KeyReused(key);
            }
            return Response.status(status)
                    .header(HttpHeaders.LOCATION, location)
                    .header(HttpHeaders.ETAG, etag)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(body)
                    .build();
        }
    }

    /** The key was used for something else. */
    static class KeyReused extends Refusal {
        KeyReused(String key) {
            super(Kind.RULE_BROKEN, "idempotency-key-reused", key);
        }
    }
}
