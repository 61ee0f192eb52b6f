package vn.tinhgon.agencies.restructuring.effect;

/** How many units there were before a case and are after it. */
public record UnitCount(int before, int after) {

    UnitCount plus(UnitCount other) {
        return new UnitCount(before + other.before, after + other.after);
    }

    public int net() {
        return after - before;
    }
}
