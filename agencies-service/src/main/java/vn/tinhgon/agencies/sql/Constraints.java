package vn.tinhgon.agencies.sql;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;

/**
 * Recognises a broken constraint. Asking before writing would leave a gap for another transaction;
 * the constraint leaves none, so refusals are read off it.
 */
public final class Constraints {

    private Constraints() {}

    /** Whether a statement failed because of a constraint whose name begins so. */
    public static boolean broke(String name, JdbiException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull)
                .anyMatch(
                        message -> Objects.toString(message.getConstraint(), "").startsWith(name));
    }

    /** The column at a place of the key that was there already. */
    public static Optional<String> taken(int column, JdbiException e) {
        return Pattern.compile("\\)=\\(([^\\[]*)")
                .matcher(e.getMessage())
                .results()
                .findFirst()
                .map(key -> key.group(1).split(", ")[column]);
    }

    /**
     * Which of many written at once broke a constraint.
     *
     * @param values how PostgreSQL names it in its message: the first columns of the key
     */
    public static <T> Optional<T> culprit(
            JdbiException e, Collection<T> written, Function<T, String> values) {
        return written.stream()
                .filter(candidate -> e.getMessage().contains("=(" + values.apply(candidate) + ", "))
                .findFirst();
    }
}
