package vn.tinhgon.agencies.search;

import java.util.UUID;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Cursor;

/** Where in the order of all that is found an agency stands. */
public record Place(Tier tier, int distance, String key, UUID agencyId) {

    static Place before(Tier tier) {
        return new Place(tier, -1, "", new UUID(0, 0));
    }

    static Place at(Cursor cursor) {
        try {
            var parts = cursor.position().split(" ", 4);
            return new Place(
                    Tier.valueOf(parts[0]),
                    Integer.parseInt(parts[1]),
                    parts[3],
                    UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notAPlace) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
    }

    @Override
    public String toString() {
        return tier + " " + distance + " " + agencyId + " " + key;
    }
}
