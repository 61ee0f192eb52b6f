package vn.tinhgon.platform.caller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import vn.tinhgon.platform.problem.Refusal;

/**
 * Reads the caller from the token. The claim {@code agency} decides the scope; an account that
 * belongs to no agency (a national registrar, an integrator) has the claim {@code scope_path}
 * instead.
 */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;
    private final AgencyLookup agencies;
    private final Clock clock;
    private Caller caller;

    Callers(SecurityIdentity identity, AgencyLookup agencies, Clock clock) {
        this.identity = identity;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The account of the current request; its agency is looked up once. */
    public Caller current() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new NotAuthenticated();
        }
        var seat = agency(token).flatMap(id -> agencies.seatOf(id, LocalDate.now(clock)));
        var scope =
                seat.map(AgencyLookup.Seat::scope)
                        .or(() -> token.<String>claim("scope_path").map(Scope::new))
                        .orElseThrow(NoScope::new);
        return new Caller(
                token.getSubject(),
                token.getName(),
                roles(),
                seat.map(AgencyLookup.Seat::agency),
                scope);
    }

    private Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(r -> Role.of(r).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> agency(JsonWebToken token) {
        return token.<String>claim("agency").map(UUID::fromString);
    }

    /** No token, or one that is not valid. */
    public static class NotAuthenticated extends Refusal {
        NotAuthenticated() {
            super(Kind.UNAUTHENTICATED, "not-authenticated");
        }
    }

    /** An account that is tied to no known part of the country. */
    public static class NoScope extends Refusal {
        NoScope() {
            super(Kind.FORBIDDEN, "no-scope");
        }
    }
}
