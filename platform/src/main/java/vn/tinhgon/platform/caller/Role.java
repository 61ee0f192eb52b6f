package vn.tinhgon.platform.caller;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The realm's roles, see the realm file; an account may hold several. */
public enum Role {
    REGISTRAR,
    APPROVER,
    PLANNER,
    OFFICER,
    INSPECTOR,
    ADMINISTRATOR,
    INTEGRATOR;

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String token) {
        return Stream.of(values()).filter(role -> role.token().equals(token)).findFirst();
    }
}
