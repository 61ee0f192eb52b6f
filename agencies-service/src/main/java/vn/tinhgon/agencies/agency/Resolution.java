package vn.tinhgon.agencies.agency;

import java.util.List;

import vn.tinhgon.agencies.code.HeldCode;
import vn.tinhgon.agencies.succession.Succession;

/**
 * What a code means on a day.
 *
 * @param code with the agency that had it, and its end when it is closed
 * @param agencies those that it means on the day, the main one first: the holder or its lawful
 *     successors; none when it ended without
 * @param via the successions that lead there, in their order
 */
public record Resolution(HeldCode code, List<Agency> agencies, List<Succession> via) {}
