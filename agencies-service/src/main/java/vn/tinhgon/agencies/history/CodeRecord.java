package vn.tinhgon.agencies.history;

import java.time.Instant;
import java.time.LocalDate;

/** When an agency had a code. */
public record CodeRecord(
        String scheme,
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        Instant knownFrom,
        Instant knownTo) {}
