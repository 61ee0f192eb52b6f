package vn.tinhgon.platform.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import vn.tinhgon.platform.caller.Callers;

/**
 * Opens the transaction of an {@link Idempotent} method and keeps its answer under the caller's
 * key.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class IdempotencyInterceptor {

    private final IdempotencyKeys keys;
    private final CurrentVertxRequest request;
    private final Callers callers;

    IdempotencyInterceptor(IdempotencyKeys keys, CurrentVertxRequest request, Callers callers) {
        this.keys = keys;
        this.request = request;
        this.callers = callers;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        return QuarkusTransaction.requiringNew().call(() -> answer(call));
    }

    private Object answer(InvocationContext call) throws Exception {
        var http = request.getCurrent().request();
        var sent = http.getHeader("Idempotency-Key");
        if (sent == null) {
            return call.proceed();
        }
        var key =
                IdempotencyKey.of(
                        sent,
                        callers.current().subject(),
                        http.method() + " " + http.uri(),
                        call.getParameters());
        var earlier = keys.claim(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var answer = (Response) call.proceed();
        keys.keep(key, answer);
        return answer;
    }
}
