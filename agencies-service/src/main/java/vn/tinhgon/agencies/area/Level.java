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

    /**
     * @param field in which the request says one of the levels
     */
    public void mustBeBelow(String field, Level other) {
        if (rank <= other.rank) {
            throw refusal(field, "level-not-below", other);
        }
    }

    /**
     * An agency is of the level of the area in which it sits.
     *
     * @param field in which the request says the level
     */
    public void mustBeThatOfArea(String field, Level other) {
        if (!code.equals(other.code)) {
            throw refusal(field, "level-of-area", other);
        }
    }

    private InvalidField refusal(String field, String sentence, Level other) {
        return new InvalidField(field, sentence, nameVi, other.nameVi, nameEn, other.nameEn);
    }
}
