package vn.tinhgon.platform.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the realm's users, fetched by their password as a person would log in. */
public final class Tokens {

    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the user, whose password locally is its name. */
    public static String of(String user) {
        return HELD.compute(user, (name, held) -> held != null && held.fresh() ? held : fetch(name))
                .token;
    }

    private static Held fetch(String user) {
        return new Held(RealParts.client().token(user, user), Instant.now());
    }

    private record Held(String token, Instant since) {
        /** The realm's tokens live for fifteen minutes. */
        boolean fresh() {
            return since.plus(Duration.ofMinutes(10)).isAfter(Instant.now());
        }
    }
}
