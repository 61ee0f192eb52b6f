package vn.tinhgon.platform.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.platform.problem.NotFound;

/**
 * The account behind a request.
 *
 * @param subject the account's stable id in Keycloak
 * @param agency the agency it works for today, which is the successor when the one in the token has
 *     merged away
 * @param scope the part of the country that it sees and changes
 */
public record Caller(
        String subject, String name, Set<Role> roles, Optional<UUID> agency, Scope scope) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean worksFor(UUID other) {
        return agency.filter(other::equals).isPresent();
    }

    /** Refuses what lies outside the caller's scope just as it refuses what does not exist. */
    public void mustCover(Scope other, String what, Object id) {
        if (!scope.covers(other)) {
            throw new NotFound(what, id);
        }
    }

    /** The asked part of the country, or all of the caller's when none is asked. */
    public Scope within(Optional<Scope> asked) {
        asked.filter(other -> !scope.covers(other))
                .ifPresent(
                        other -> {
                            throw new OutOfScope(other, scope);
                        });
        return asked.orElse(scope);
    }
}
