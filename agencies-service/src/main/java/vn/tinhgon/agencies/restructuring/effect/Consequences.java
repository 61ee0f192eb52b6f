package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that a case did to the registry. */
public sealed interface Consequences permits Enacted, Reversed {

    /** The day from which on it is so. */
    LocalDate effectiveOn();

    /** Since when the registry knows it. */
    Instant known();

    /** Names of agencies whose superior or area stands no longer. */
    List<String> unsupported();
}
