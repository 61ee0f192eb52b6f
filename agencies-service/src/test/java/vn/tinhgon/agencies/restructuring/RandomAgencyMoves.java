package vn.tinhgon.agencies.restructuring;

import static vn.tinhgon.agencies.AgenciesApi.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** Moves of agencies of every kind, as chance has it. */
record RandomAgencyMoves(Supply supply) {

    /** None when there are not enough agencies left for the kind. */
    List<Map<String, Object>> of(RestructuringKind kind) {
        if (!supply.has(kind == RestructuringKind.ESTABLISH ? 0 : 3, 1, 0)) {
            return List.of();
        }
        return List.of(
                switch (kind) {
                    case CONSOLIDATE -> consolidate();
                    case ABSORB -> absorb();
                    case DIVIDE -> divide();
                    case SEPARATE -> separate();
                    case ESTABLISH -> move(kind, List.of(), List.of(supply.newAgency()));
                    case DISSOLVE, TERMINATE -> end(kind);
                    case RENAME -> rename();
                    case TRANSFER_FUNCTION -> transfer();
                    case REPARENT -> reparent();
                });
    }

    private Map<String, Object> consolidate() {
        var inputs = supply.takeAgencies(2);
        var output = supply.newAgency();
        var move = move(RestructuringKind.CONSOLIDATE, inputs, List.of(output));
        return supply.chance(2) ? byName(move, inputs, id(output)) : move;
    }

    private Map<String, Object> absorb() {
        var inputs = supply.takeAgencies(1);
        var heir = supply.agency();
        var move = move(RestructuringKind.ABSORB, inputs, List.of(body("agencyId", heir)));
        return supply.chance(2) ? byName(move, inputs, heir) : move;
    }

    /** Most functions go to the heir and some elsewhere, or out of the State; so do some posts. */
    private Map<String, Object> byName(Map<String, Object> move, List<UUID> inputs, UUID heir) {
        var functions = new ArrayList<Map<String, Object>>();
        inputs.forEach(
                input -> functions.addAll(functions(input, List.of(heir, heir, supply.agency()))));
        move.put("functionMoves", functions);
        return posts(move, inputs.getFirst(), supply.agency());
    }

    private Map<String, Object> divide() {
        var agency = supply.takeAgencies(1).getFirst();
        var parts = List.of(supply.newAgency(), supply.newAgency());
        var heirs = parts.stream().map(RandomAgencyMoves::id).toList();
        var move = move(RestructuringKind.DIVIDE, List.of(agency), parts);
        move.put("functionMoves", functions(agency, heirs));
        return posts(move, agency, heirs.getLast());
    }

    private Map<String, Object> separate() {
        var agency = supply.agency();
        var part = supply.newAgency();
        var move = move(RestructuringKind.SEPARATE, List.of(agency), List.of(part));
        move.put("functionMoves", functions(agency, List.of(id(part))));
        return posts(move, agency, id(part));
    }

    private Map<String, Object> end(RestructuringKind kind) {
        var agency = supply.takeAgencies(1).getFirst();
        var move = move(kind, List.of(agency), List.of());
        move.put("functionMoves", functions(agency, List.of(supply.agency())));
        return supply.chance(2) ? posts(move, agency, supply.agency()) : move;
    }

    private Map<String, Object> rename() {
        var move = move(RestructuringKind.RENAME, List.of(supply.agency()), List.of());
        move.put("names", body("name", "Đơn vị đổi tên " + supply.id()));
        return move;
    }

    private Map<String, Object> transfer() {
        var move = move(RestructuringKind.TRANSFER_FUNCTION, List.of(), List.of());
        move.put("functionMoves", functions(supply.agency(), List.of(supply.agency())));
        return move;
    }

    private Map<String, Object> reparent() {
        var move = move(RestructuringKind.REPARENT, List.of(supply.agency()), List.of());
        move.put(
                "relations",
                switch (supply.upTo(2)) {
                    case 0 -> body("parentId", supply.agency());
                    case 1 -> body("directedById", supply.agency());
                    default -> body("areaId", supply.commune());
                });
        return move;
    }

    private List<Map<String, Object>> functions(UUID agency, List<UUID> heirs) {
        return supply.region.functionsOf(agency, supply.day).stream()
                .map(
                        function ->
                                supply.chance(8)
                                        ? body(
                                                "functionId",
                                                function,
                                                "leavesBecause",
                                                "Xã hội hóa")
                                        : body(
                                                "functionId",
                                                function,
                                                "toAgencyId",
                                                supply.any(heirs)))
                .toList();
    }

    private Map<String, Object> posts(Map<String, Object> move, UUID from, UUID to) {
        var posts = supply.upTo(supply.region.posts(from, supply.day));
        if (posts > 0) {
            move.put(
                    "quotaMoves",
                    List.of(
                            body(
                                    "fromAgencyId",
                                    from,
                                    "toAgencyId",
                                    supply.chance(5) ? null : to,
                                    "category",
                                    "CIVIL_SERVANT",
                                    "posts",
                                    posts)));
        }
        return move;
    }

    private static UUID id(Map<String, Object> output) {
        return UUID.fromString((String) ((Map<?, ?>) output.get("establishes")).get("id"));
    }

    private static Map<String, Object> move(
            RestructuringKind kind, List<UUID> inputs, List<Map<String, Object>> outputs) {
        return body(
                "kind", kind,
                "inputIds", inputs.stream().map(UUID::toString).toList(),
                "outputs", outputs);
    }
}
