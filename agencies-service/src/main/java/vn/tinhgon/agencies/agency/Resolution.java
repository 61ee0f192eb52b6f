package vn.tinhgon.agencies.agency;

import java.util.List;

import vn.tinhgon.agencies.code.HeldCode;
import vn.tinhgon.agencies.succession.Succession;

/**
 * What a code means on a day.
 *
 * @param code with the agency that had it, and its end when it is closed
 * @param agency the one that it means on the day: the holder or its lawful successor
 * @param via the successions that lead there, in their order
 */
public record Resolution(HeldCode code, Agency agency, List<Succession> via) {}
