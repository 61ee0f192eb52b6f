package vn.tinhgon.agencies.restructuring.move;

import java.util.List;
import java.util.Optional;

import vn.tinhgon.platform.problem.InvalidField;

/** What a move of each kind has to have and must not have. */
record MoveShape(String field, RestructuringKind kind, int fewestToConsolidate) {

    /** Several agencies become one; an area may be made of a part of one. */
    private static final int AGENCIES_TO_CONSOLIDATE = 2;

    private static final int AREAS_TO_CONSOLIDATE = 1;

    static void check(String field, AgencyMove move) {
        var shape = new MoveShape(field, move.kind(), AGENCIES_TO_CONSOLIDATE);
        shape.checkSides(
                "inputIds",
                move.inputIds(),
                "outputs",
                move.outputs().stream().map(output -> output.planned().isPresent()).toList());
        shape.belongsTo(RestructuringKind.RENAME, "names", move.names());
        shape.belongsTo(
                RestructuringKind.REPARENT,
                "relations",
                Optional.ofNullable(move.relations()).filter(r -> !r.isEmpty()).orElse(null));
        if (move.kind() == RestructuringKind.TRANSFER_FUNCTION) {
            shape.atLeast(1, "functionMoves", move.listedFunctions().size());
        }
    }

    static void check(String field, AreaMove move) {
        var shape = new MoveShape(field, move.kind(), AREAS_TO_CONSOLIDATE);
        if (move.kind() == RestructuringKind.TRANSFER_FUNCTION) {
            throw shape.refusal("kind", "kind-of-agencies-only");
        }
        shape.checkSides(
                "inputs",
                move.inputIds(),
                "outputs",
                move.outputs().stream().map(output -> output.planned().isPresent()).toList());
        shape.belongsTo(RestructuringKind.RENAME, "name", move.name());
        shape.belongsTo(RestructuringKind.REPARENT, "parentId", move.parentId());
    }

    /**
     * @param outputs for each of them whether it is new
     */
    private void checkSides(
            String inputField, List<?> inputs, String outputField, List<Boolean> outputs) {
        if (inputs.stream().distinct().count() < inputs.size()) {
            throw refusal(inputField, "input-twice");
        }
        atLeast(fewestInputs(), inputField, inputs.size());
        atMost(mostInputs(), inputField, inputs.size());
        atLeast(fewestOutputs(), outputField, outputs.size());
        atMost(mostOutputs(), outputField, outputs.size());
        onlyNew().filter(outputs::contains).ifPresent(wrong -> refuseOutput(outputField, wrong));
    }

    private void refuseOutput(String field, boolean isNew) {
        throw refusal(field, isNew ? "output-must-exist" : "output-must-be-new");
    }

    private int fewestInputs() {
        return switch (kind) {
            case ESTABLISH, TRANSFER_FUNCTION -> 0;
            case CONSOLIDATE -> fewestToConsolidate;
            default -> 1;
        };
    }

    private int mostInputs() {
        return switch (kind) {
            case ESTABLISH, TRANSFER_FUNCTION -> 0;
            case SEPARATE, RENAME -> 1;
            default -> Integer.MAX_VALUE;
        };
    }

    private int fewestOutputs() {
        return switch (kind) {
            case CONSOLIDATE, ABSORB, SEPARATE, ESTABLISH -> 1;
            case DIVIDE -> 2;
            case DISSOLVE, TERMINATE, RENAME, TRANSFER_FUNCTION, REPARENT -> 0;
        };
    }

    private int mostOutputs() {
        return switch (kind) {
            case CONSOLIDATE, DIVIDE, SEPARATE -> Integer.MAX_VALUE;
            case ABSORB, ESTABLISH -> 1;
            case DISSOLVE, TERMINATE, RENAME, TRANSFER_FUNCTION, REPARENT -> 0;
        };
    }

    /** The sort of output, new or existing, that the kind does not allow. */
    private Optional<Boolean> onlyNew() {
        return switch (kind) {
            case CONSOLIDATE, SEPARATE, ESTABLISH -> Optional.of(false);
            case ABSORB -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private void belongsTo(RestructuringKind owner, String name, Object value) {
        if (kind == owner && value == null) {
            throw refusal(name, "field-required");
        }
        if (kind != owner && value != null) {
            throw refusal(name, "field-of-other-kind");
        }
    }

    private void atLeast(int fewest, String name, int number) {
        if (number < fewest) {
            throw refusal(name, "move-needs-more", fewest);
        }
    }

    private void atMost(int most, String name, int number) {
        if (number > most) {
            throw refusal(name, "move-allows-fewer", most);
        }
    }

    private InvalidField refusal(String name, String code, Object... arguments) {
        return new InvalidField(field + "." + name, code, arguments);
    }
}
