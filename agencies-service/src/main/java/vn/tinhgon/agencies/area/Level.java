package vn.tinhgon.agencies.area;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * An administrative level that exists on the day asked about.
 *
 * @param rank 0 for the country, more for each level further down
 * @param nameVi as it is said in a sentence, in Vietnamese, {@code nameEn} in English
 */
public record Level(String code, int rank, String nameVi, String nameEn) {

    boolean isTop() {
        return rank == 0;
    }

    public void mustBeBelow(Level other) {
        if (rank <= other.rank) {
            throw refusal("", "level-not-below", other);
        }
    }

    /**
     * An agency is of the level of the area in which it sits.
     *
     * @param prefix before the name of the field in a refusal
     */
    public void mustBeThatOfArea(String prefix, Level other) {
        if (!code.equals(other.code)) {
            throw refusal(prefix, "level-of-area", other);
        }
    }

    private InvalidField refusal(String prefix, String sentence, Level other) {
        return new InvalidField(
                prefix + "level", sentence, nameVi, other.nameVi, nameEn, other.nameEn);
    }
}
