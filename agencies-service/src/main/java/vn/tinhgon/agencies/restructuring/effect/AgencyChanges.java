package vn.tinhgon.agencies.restructuring.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.code.HeldCode;

/**
 * What a case does to agencies.
 *
 * @param founded agencies that begin
 * @param changed agencies that a move renames, transfers or places, as they were before
 * @param ended agencies that end, as they were last
 * @param moved agencies that come along because their superior or area ended
 */
public record AgencyChanges(
        Set<UUID> founded,
        Map<UUID, Agency> changed,
        List<Agency> ended,
        List<MovedAgency> moved,
        FunctionAllotment functions,
        Heirs heirs,
        List<HeldCode> closedCodes) {}
