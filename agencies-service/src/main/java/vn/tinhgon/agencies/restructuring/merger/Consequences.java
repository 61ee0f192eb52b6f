package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;
import java.util.List;

import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.code.HeldCode;

/**
 * All that a merger did to the registry.
 *
 * @param unitsBefore how many of the agencies concerned stood the day before, {@code unitsAfter}
 *     how many stand on the day
 */
public record Consequences(
        LocalDate effectiveOn,
        int unitsBefore,
        int unitsAfter,
        FunctionAllotment functions,
        List<HeldCode> closedCodes,
        List<MovedAgency> moved) {

    public int netUnits() {
        return unitsAfter - unitsBefore;
    }
}
