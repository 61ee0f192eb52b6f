package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import vn.tinhgon.platform.testing.SampleProvince;

/**
 * What a case may still be made of: the agencies and areas that no move of it ends, and those that
 * a move of it establishes. So most cases are possible; some moves take what they may not.
 */
final class Supply {

    private static final int RECKLESS = 15;

    final Region region;
    final LocalDate day;
    private final Random random;
    private final List<UUID> agencies;
    private final List<UUID> communes;
    private final List<UUID> districts;
    private final List<UUID> ended = new ArrayList<>();

    Supply(Region region, Random random, LocalDate day) {
        this.region = region;
        this.random = random;
        this.day = day;
        agencies = shuffled(region.standingAgencies(day));
        communes = shuffled(region.standingAreas("COMMUNE", day));
        districts = shuffled(region.standingAreas("DISTRICT", day));
    }

    boolean has(int someAgencies, int someCommunes, int someDistricts) {
        return agencies.size() >= someAgencies
                && communes.size() >= someCommunes
                && districts.size() >= someDistricts;
    }

    /** Agencies to which something happens; no other move ends them then. */
    List<UUID> takeAgencies(int number) {
        return take(agencies, number);
    }

    List<UUID> takeCommunes(int number) {
        return take(communes, number);
    }

    UUID takeDistrict() {
        return take(districts, 1).getFirst();
    }

    private List<UUID> take(List<UUID> some, int number) {
        var taken = new ArrayList<>(some.subList(0, number));
        some.removeAll(taken);
        ended.addAll(taken);
        return taken;
    }

    /** One that goes on, or will be there. */
    UUID agency() {
        return any(or(agencies));
    }

    UUID commune() {
        return any(or(communes));
    }

    /** A commune or a district. */
    UUID area() {
        return districts.isEmpty() || chance(3) ? commune() : any(districts);
    }

    /** Where communes lie. */
    UUID above() {
        return districts.isEmpty() ? SampleProvince.AREA : any(districts);
    }

    private List<UUID> or(List<UUID> some) {
        return some.isEmpty() || random.nextInt(RECKLESS) == 0 && !ended.isEmpty() ? ended : some;
    }

    /** An output that begins. */
    Map<String, Object> newAgency() {
        var id = id();
        var established = region.agency(id, area());
        if (!agencies.isEmpty() && chance(3)) {
            established.put("parentId", agency().toString());
        }
        agencies.add(id);
        return Map.of("establishes", established);
    }

    Map<String, Object> newArea(String level, UUID parent) {
        var id = id();
        (level.equals("COMMUNE") ? communes : districts).add(id);
        return Map.of("establishes", region.area(id, level, parent));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> List<T> shuffled(List<T> some) {
        var shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
