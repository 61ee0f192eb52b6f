package vn.tinhgon.agencies.staffing;

import java.util.List;

/**
 * The posts of a part of the country.
 *
 * @param agencies those that have posts or fill some
 * @param reported those of them that have reported their staff
 */
public record StaffingTotals(
        int agencies,
        int reported,
        List<OfCategory> categories,
        int professionalPosts,
        int deputies) {

    /** Posts of a category; unused counts agencies that have reported only. */
    public record OfCategory(StaffCategory category, int granted, int filled, int unused) {}

    /** What all categories have in common. */
    record Together(int agencies, int reported, int professionalPosts, int deputies) {}

    static StaffingTotals of(List<OfCategory> categories, Together together) {
        return new StaffingTotals(
                together.agencies(),
                together.reported(),
                categories,
                together.professionalPosts(),
                together.deputies());
    }
}
