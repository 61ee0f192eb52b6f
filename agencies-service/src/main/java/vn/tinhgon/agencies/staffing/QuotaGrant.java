package vn.tinhgon.agencies.staffing;

import java.util.UUID;

/** So many posts of a category that a decision gives an agency. */
public record QuotaGrant(UUID agencyId, StaffCategory category, int posts) {}
