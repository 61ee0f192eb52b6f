package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** Cases of all kinds that a region can bear on a day, as chance has it. */
final class RandomCases {

    private static final Map<String, Object> CONSENT =
            body("number", "05-KL/TU", "date", "2019-12-01", "issuer", "Ban Thường vụ Tỉnh ủy");

    private final Region region;
    private final RandomGenerator random;

    RandomCases(Region region, RandomGenerator random) {
        this.region = region;
        this.random = random;
    }

    Map<String, Object> draft(LocalDate day) {
        var kinds = RestructuringKind.values();
        var kind = kinds[random.nextInt(kinds.length)];
        var ofAreas = random.nextInt(4) == 0 && canHappenToAreas(kind);
        return body(
                "title",
                kind + " " + day,
                "effectiveOn",
                day,
                "consent",
                CONSENT,
                "moves",
                ofAreas ? null : List.of(agencyMove(kind, day)),
                "areaMoves",
                ofAreas ? List.of(areaMove(kind, day)) : null);
    }

    private static boolean canHappenToAreas(RestructuringKind kind) {
        return switch (kind) {
            case CONSOLIDATE, ABSORB, DIVIDE, SEPARATE, ESTABLISH, RENAME -> true;
            case DISSOLVE, TERMINATE, TRANSFER_FUNCTION, REPARENT -> false;
        };
    }

    private Map<String, Object> agencyMove(RestructuringKind kind, LocalDate day) {
        var standing = shuffled(region.standingAgencies(day));
        var first = standing.getFirst();
        var second = standing.get(1 % standing.size());
        return switch (kind) {
            case CONSOLIDATE -> move(kind, List.of(first, second), List.of(newcomer(day)));
            case ABSORB -> move(kind, List.of(first), List.of(existing(second)));
            case DIVIDE -> divide(first, day);
            case SEPARATE -> separate(first, day);
            case ESTABLISH -> move(kind, List.of(), List.of(newcomer(day)));
            case DISSOLVE, TERMINATE -> end(kind, first, second, day);
            case RENAME ->
                    with(
                            move(kind, List.of(first), List.of()),
                            "names",
                            body("name", "Đơn vị đổi tên " + UUID.randomUUID()));
            case TRANSFER_FUNCTION ->
                    with(
                            move(kind, List.of(), List.of()),
                            "functionMoves",
                            functions(first, List.of(second), day));
            case REPARENT ->
                    with(
                            move(kind, List.of(first), List.of()),
                            "relations",
                            relations(second, day));
        };
    }

    private Map<String, Object> divide(UUID agency, LocalDate day) {
        var parts = List.of(newcomer(day), newcomer(day));
        var heirs = parts.stream().map(RandomCases::id).toList();
        var move = move(RestructuringKind.DIVIDE, List.of(agency), parts);
        var shared = random.nextInt(region.posts(agency, day) + 1);
        with(move, "functionMoves", functions(agency, heirs, day));
        return with(move, "quotaMoves", quota(agency, heirs.getLast(), shared));
    }

    private Map<String, Object> separate(UUID agency, LocalDate day) {
        var part = newcomer(day);
        var move = move(RestructuringKind.SEPARATE, List.of(agency), List.of(part));
        var shared = random.nextInt(region.posts(agency, day) + 1);
        with(move, "functionMoves", functions(agency, List.of(id(part)), day));
        return with(move, "quotaMoves", quota(agency, id(part), shared));
    }

    private Map<String, Object> end(RestructuringKind kind, UUID agency, UUID heir, LocalDate day) {
        var move = move(kind, List.of(agency), List.of());
        var receiver = random.nextBoolean() ? heir : null;
        with(move, "functionMoves", functions(agency, List.of(heir), day));
        return with(move, "quotaMoves", quota(agency, receiver, region.posts(agency, day)));
    }

    private Map<String, Object> areaMove(RestructuringKind kind, LocalDate day) {
        var standing = shuffled(region.standingAreas(day));
        var first = standing.getFirst();
        var second = standing.get(1 % standing.size());
        return switch (kind) {
            case CONSOLIDATE -> areas(kind, List.of(first, second), List.of(newArea()));
            case ABSORB -> areas(kind, List.of(first), List.of(body("areaId", second)));
            case SEPARATE -> areas(kind, List.of(first), List.of(newArea()));
            case ESTABLISH -> areas(kind, List.of(), List.of(newArea()));
            case DIVIDE -> divideArea(first, day);
            default ->
                    with(areas(kind, List.of(first), List.of()), "name", "Xã " + UUID.randomUUID());
        };
    }

    private Map<String, Object> divideArea(UUID area, LocalDate day) {
        var parts = List.of(newArea(), newArea());
        var placements =
                region.agenciesIn(area, day).stream()
                        .map(agency -> body("agencyId", agency, "areaId", id(any(parts))))
                        .toList();
        var move = areas(RestructuringKind.DIVIDE, List.of(area), parts);
        return with(move, "placements", placements);
    }

    private List<Map<String, Object>> functions(UUID agency, List<UUID> heirs, LocalDate day) {
        return region.functionsOf(agency, day).stream()
                .map(
                        function ->
                                random.nextInt(6) == 0
                                        ? body(
                                                "functionId",
                                                function,
                                                "leavesBecause",
                                                "Xã hội hóa")
                                        : body("functionId", function, "toAgencyId", any(heirs)))
                .toList();
    }

    private static List<Map<String, Object>> quota(UUID from, UUID to, int posts) {
        return posts == 0
                ? List.of()
                : List.of(
                        body(
                                "fromAgencyId", from,
                                "toAgencyId", to,
                                "category", "CIVIL_SERVANT",
                                "posts", posts));
    }

    private Map<String, Object> relations(UUID superior, LocalDate day) {
        return switch (random.nextInt(3)) {
            case 0 -> body("parentId", superior);
            case 1 -> body("directedById", superior);
            default -> body("areaId", any(region.standingAreas(day)));
        };
    }

    private Map<String, Object> newcomer(LocalDate day) {
        var area = any(region.standingAreas(day));
        return body("establishes", region.agency(UUID.randomUUID(), area));
    }

    private Map<String, Object> newArea() {
        return body("establishes", region.area(UUID.randomUUID()));
    }

    private static Map<String, Object> existing(UUID agency) {
        return body("agencyId", agency);
    }

    private static UUID id(Map<String, Object> output) {
        return UUID.fromString((String) ((Map<?, ?>) output.get("establishes")).get("id"));
    }

    private static Map<String, Object> move(
            RestructuringKind kind, List<UUID> inputs, List<Map<String, Object>> outputs) {
        return body("kind", kind, "inputIds", inputs, "outputs", outputs);
    }

    private static Map<String, Object> areas(
            RestructuringKind kind, List<UUID> inputs, List<Map<String, Object>> outputs) {
        var whole = inputs.stream().map(area -> body("areaId", area)).toList();
        return body("kind", kind, "inputs", whole, "outputs", outputs);
    }

    private static Map<String, Object> with(Map<String, Object> move, String field, Object value) {
        move.put(field, value);
        return move;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> List<T> shuffled(List<T> some) {
        var shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled;
    }
}
