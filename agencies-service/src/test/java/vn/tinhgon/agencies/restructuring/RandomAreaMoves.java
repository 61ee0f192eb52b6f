package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** Moves of areas of every kind, as chance has it, with those that they need besides. */
record RandomAreaMoves(Supply supply) {

    /** None when there are not enough areas left for the kind. */
    List<Map<String, Object>> of(RestructuringKind kind) {
        if (!supply.has(0, 3, 1)) {
            return List.of();
        }
        return switch (kind) {
            case CONSOLIDATE -> supply.chance(3) ? inParts() : consolidate();
            case ABSORB -> absorb();
            case DIVIDE -> divide();
            case SEPARATE -> separate();
            case ESTABLISH -> List.of(move(kind, List.of(), List.of(newCommune())));
            case DISSOLVE -> dissolve();
            case TERMINATE -> terminate();
            case RENAME -> rename();
            case REPARENT -> List.of(reparent(supply.takeCommunes(1), supply.above()));
            case TRANSFER_FUNCTION -> List.of();
        };
    }

    private List<Map<String, Object>> consolidate() {
        var inputs = supply.takeCommunes(2);
        return List.of(move(RestructuringKind.CONSOLIDATE, inputs, List.of(newCommune())));
    }

    /** One commune goes to two others in parts. */
    private List<Map<String, Object>> inParts() {
        var communes = supply.takeCommunes(2);
        var part = body("areaId", communes.getLast(), "extent", "PARTIAL");
        var first = newCommune();
        var second = newCommune();
        var both = move(RestructuringKind.CONSOLIDATE, communes.subList(0, 1), List.of(first));
        both.put("inputs", List.of(body("areaId", communes.getFirst()), part));
        both.put("placements", placements(communes.getLast(), List.of(id(first), id(second))));
        var alone = move(RestructuringKind.CONSOLIDATE, List.of(), List.of(second));
        alone.put("inputs", List.of(part));
        return List.of(both, alone);
    }

    private List<Map<String, Object>> absorb() {
        if (supply.chance(3) && supply.has(0, 1, 2)) {
            var ended = supply.takeDistrict();
            return List.of(
                    move(
                            RestructuringKind.ABSORB,
                            List.of(ended),
                            List.of(body("areaId", supply.above()))));
        }
        var inputs = supply.takeCommunes(1);
        return List.of(
                move(RestructuringKind.ABSORB, inputs, List.of(body("areaId", supply.commune()))));
    }

    private List<Map<String, Object>> divide() {
        var commune = supply.takeCommunes(1).getFirst();
        var parts = List.of(newCommune(), newCommune());
        var move = move(RestructuringKind.DIVIDE, List.of(commune), parts);
        move.put(
                "placements",
                placements(commune, parts.stream().map(RandomAreaMoves::id).toList()));
        return List.of(move);
    }

    private List<Map<String, Object>> separate() {
        return List.of(
                move(RestructuringKind.SEPARATE, List.of(supply.commune()), List.of(newCommune())));
    }

    private List<Map<String, Object>> dissolve() {
        var commune = supply.takeCommunes(1).getFirst();
        var move = move(RestructuringKind.DISSOLVE, List.of(commune), List.of());
        move.put("placements", placements(commune, List.of(supply.commune())));
        return List.of(move);
    }

    /** A district ends without an heir, its communes come to lie elsewhere. */
    private List<Map<String, Object>> terminate() {
        var district = supply.takeDistrict();
        var end = move(RestructuringKind.TERMINATE, List.of(district), List.of());
        end.put("placements", placements(district, List.of(supply.commune())));
        var below = supply.region.areasIn(district, supply.day);
        var moves = new ArrayList<>(List.of(end));
        if (!below.isEmpty()) {
            moves.add(reparent(below, supply.above()));
        }
        return moves;
    }

    private List<Map<String, Object>> rename() {
        var move = move(RestructuringKind.RENAME, List.of(supply.area()), List.of());
        move.put("name", "Địa bàn đổi tên " + supply.id());
        return List.of(move);
    }

    private static Map<String, Object> reparent(List<UUID> communes, UUID parent) {
        var move = move(RestructuringKind.REPARENT, communes, List.of());
        move.put("parentId", parent.toString());
        return move;
    }

    private List<Map<String, Object>> placements(UUID area, List<UUID> places) {
        return supply.region.agenciesIn(area, supply.day).stream()
                .map(agency -> body("agencyId", agency, "areaId", supply.any(places)))
                .toList();
    }

    private Map<String, Object> newCommune() {
        return supply.newArea("COMMUNE", supply.above());
    }

    private static UUID id(Map<String, Object> output) {
        return UUID.fromString((String) ((Map<?, ?>) output.get("establishes")).get("id"));
    }

    private static Map<String, Object> move(
            RestructuringKind kind, List<UUID> inputs, List<Map<String, Object>> outputs) {
        return body(
                "kind", kind,
                "inputs", inputs.stream().map(area -> body("areaId", area)).toList(),
                "outputs", outputs);
    }
}
