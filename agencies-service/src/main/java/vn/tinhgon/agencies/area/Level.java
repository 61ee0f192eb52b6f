package vn.tinhgon.agencies.area;

/**
 * An administrative level that exists on the day asked about.
 *
 * @param rank 0 for the country, more for each level further down
 */
public record Level(String code, int rank) {

    boolean isTop() {
        return rank == 0;
    }

    boolean isBelow(Level other) {
        return rank > other.rank;
    }
}
