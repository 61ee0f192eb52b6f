package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;

/**
 * What a document sets for a kind of agency of a level and size, while it is in force.
 *
 * @param kind the name of an agency kind, or {@link #ANY}
 * @param level the code of a level, or {@link #ANY}
 * @param sizeTo null when it has no upper end
 * @param validTo the first day on which it is in force no longer, null while no end is known
 */
public record Limit(
        Measure measure,
        String kind,
        String level,
        int sizeFrom,
        Integer sizeTo,
        int amount,
        LocalDate validFrom,
        LocalDate validTo,
        String basis) {

    public static final String ANY = "ANY";

    boolean isAbout(AgencyStaffing staffing) {
        return (kind.equals(ANY) || kind.equals(staffing.kind().name()))
                && (level.equals(ANY) || level.equals(staffing.level()))
                && sizeFrom <= staffing.size()
                && (sizeTo == null || staffing.size() <= sizeTo);
    }

    /** The more exactly a limit says for whom it is, the more it counts. */
    int exactness() {
        return (kind.equals(ANY) ? 0 : 2) + (level.equals(ANY) ? 0 : 1);
    }
}
