package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.function.NewFunction;

/**
 * An agency that the registry does not know yet.
 *
 * @param id null to be given one
 */
public record NewAgency(
        UUID id,
        AgencyProfile profile,
        List<Code> codes,
        List<NewFunction> functions,
        LocalDate validFrom) {}
