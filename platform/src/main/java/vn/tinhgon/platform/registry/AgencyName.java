package vn.tinhgon.platform.registry;

import java.util.List;
import java.util.UUID;

/**
 * A name with the agency that it means on a day: the one that bears it, or the lawful successor
 * since that one has ended.
 */
public record AgencyName(String name, List<String> otherNames, UUID holderId, String holderName) {}
