package vn.tinhgon.agencies.search;

import vn.tinhgon.agencies.agency.Agency;

/**
 * An agency, why it was found, and its place among all that were.
 *
 * @param match null in a list that nobody searched
 */
public record Found(Agency agency, Match match, Object place) {}
