package vn.tinhgon.agencies.restructuring.move;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.succession.Extent;

/**
 * One line of a case: areas that end, begin or change. Their agencies, and with provinces all that
 * lies below, come along.
 *
 * @param outputs the areas that take over, the main heir first
 * @param name what the input is called from then on, with {@code RENAME} only
 * @param parentId the area in which the inputs lie from then on, with {@code REPARENT} only
 * @param placements where agencies sit whose area has not exactly one heir
 */
public record AreaMove(
        RestructuringKind kind,
        List<AreaInput> inputs,
        List<AreaOutput> outputs,
        String name,
        UUID parentId,
        List<Placement> placements) {

    public AreaMove {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        placements = List.copyOf(placements);
    }

    public List<UUID> inputIds() {
        return inputs.stream().map(AreaInput::areaId).toList();
    }

    public List<UUID> endedIds() {
        return kind.isEnding() ? inputIds() : List.of();
    }

    public List<UUID> outputIds() {
        return outputs.stream().map(AreaOutput::areaId).toList();
    }

    public Stream<AreaOutput> planned() {
        return outputs.stream().filter(output -> output.planned().isPresent());
    }

    /** Divided areas go over in parts, whatever the move says of each. */
    public Extent extent(AreaInput input) {
        return outputs.size() > 1 ? Extent.PARTIAL : input.extent();
    }
}
