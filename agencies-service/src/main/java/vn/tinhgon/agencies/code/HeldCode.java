package vn.tinhgon.agencies.code;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A code with the agency that it means.
 *
 * @param validTo the first day on which it was closed, null while it is open
 */
public record HeldCode(String scheme, String code, UUID agencyId, LocalDate validTo) {

    /** The end of the code if it had come by a day, null if not. */
    public LocalDate closedBy(LocalDate day) {
        return validTo == null || validTo.isAfter(day) ? null : validTo;
    }

    public Code value() {
        return new Code(scheme, code);
    }
}
