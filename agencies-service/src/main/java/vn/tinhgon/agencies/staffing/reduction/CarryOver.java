package vn.tinhgon.agencies.staffing.reduction;

import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.staffing.StaffCategory;

/** Posts that an area cut beyond its duty before the term, as a decision recognises them. */
public record CarryOver(UUID areaId, StaffCategory category, int posts, Decision decision) {}
