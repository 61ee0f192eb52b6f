package vn.tinhgon.platform.caller;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the agency that stands for another on a day: itself, or its lawful successor when it has
 * ended.
 */
public interface AgencyLookup {

    Optional<Seat> seatOf(UUID agency, LocalDate day);

    /** An agency and the area in which it sits. */
    record Seat(UUID agency, Scope scope) {}
}
