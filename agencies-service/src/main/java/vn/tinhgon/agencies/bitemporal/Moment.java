package vn.tinhgon.agencies.bitemporal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A point in both times.
 *
 * @param day when it was so
 * @param known when it was known, as a PostgreSQL timestamp; {@code infinity} lies in the open
 *     ranges of what is known now and in no other
 */
public record Moment(LocalDate day, String known) {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    /** A day as we know it now. */
    public static Moment on(LocalDate day) {
        return new Moment(day, "infinity");
    }

    /** The last that is known to be so, however far ahead it begins. */
    public static Moment last() {
        return on(END_OF_TIME);
    }

    /** The last that was known by then to be so. */
    public Moment atTheLatest() {
        return new Moment(END_OF_TIME, known);
    }

    public Moment asKnownAt(Instant instant) {
        return new Moment(day, instant.toString());
    }
}
