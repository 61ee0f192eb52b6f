package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** Cases of one to four moves, of all kinds that a region can bear on a day, as chance has it. */
record RandomCases(Region region, Random random) {

    static final LocalDate FAR = LocalDate.of(2200, 1, 1);
    private static final int MOST_MOVES = 4;
    private static final Map<String, Object> CONSENT =
            body("number", "05-KL/TU", "date", "2019-12-01", "issuer", "Ban Thường vụ Tỉnh ủy");

    Map<String, Object> draft(LocalDate day) {
        var supply = new Supply(region, random, day);
        var moves = new ArrayList<Map<String, Object>>();
        var areaMoves = new ArrayList<Map<String, Object>>();
        for (var left = 1 + random.nextInt(MOST_MOVES); left > 0; left--) {
            if (supply.chance(3)) {
                areaMoves.addAll(new RandomAreaMoves(supply).of(anyKind()));
            } else {
                moves.addAll(new RandomAgencyMoves(supply).of(anyKind()));
            }
        }
        return body(
                "title", titles(moves) + titles(areaMoves) + day,
                "effectiveOn", day,
                "consent", CONSENT,
                "moves", moves,
                "areaMoves", areaMoves);
    }

    private RestructuringKind anyKind() {
        var kinds = RestructuringKind.values();
        return kinds[random.nextInt(kinds.length)];
    }

    private static String titles(List<Map<String, Object>> moves) {
        return String.join("", moves.stream().map(move -> move.get("kind") + " ").toList());
    }

    /**
     * How many posts each move of a case gives back to the State: those that it says, and all that
     * nobody gets of an agency that ends without an heir.
     */
    Map<String, Integer> givenBack(Map<String, Object> draft) {
        var givenBack = new LinkedHashMap<String, Integer>();
        var moves = rows(draft, "moves");
        for (var i = 0; i < moves.size(); i++) {
            givenBack.put("moves[%d]".formatted(i), givenBackBy(moves.get(i)));
        }
        for (var i = 0; i < rows(draft, "areaMoves").size(); i++) {
            givenBack.put("areaMoves[%d]".formatted(i), 0);
        }
        return givenBack;
    }

    private int givenBackBy(Map<String, Object> move) {
        var stated = rows(move, "quotaMoves");
        var toState = stated.stream().filter(quota -> !quota.containsKey("toAgencyId"));
        if (!List.of("DISSOLVE", "TERMINATE").contains(move.get("kind").toString())) {
            return posts(toState);
        }
        var agency = UUID.fromString((String) ((List<?>) move.get("inputIds")).getFirst());
        var toOthers = stated.stream().filter(quota -> quota.containsKey("toAgencyId"));
        return region.posts(agency, FAR) - posts(toOthers);
    }

    private static int posts(Stream<Map<String, Object>> quotaMoves) {
        return quotaMoves.mapToInt(quota -> (Integer) quota.get("posts")).sum();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> body, String field) {
        return (List<Map<String, Object>>) body.getOrDefault(field, List.of());
    }
}
