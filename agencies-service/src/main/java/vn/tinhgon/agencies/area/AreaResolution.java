package vn.tinhgon.agencies.area;

import java.util.List;

import vn.tinhgon.agencies.succession.Succession;

/**
 * What the code of an area, as it was used on one day, means on another.
 *
 * @param areas the area itself or its lawful successors, the main one first
 * @param via the successions that lead there, in their order
 */
public record AreaResolution(CodeUse use, List<Area> areas, List<Succession> via) {}
