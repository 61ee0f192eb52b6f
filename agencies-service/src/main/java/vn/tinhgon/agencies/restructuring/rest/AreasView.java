package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.AreaVersion;
import vn.tinhgon.agencies.restructuring.effect.AreaChanges;
import vn.tinhgon.agencies.restructuring.effect.AreaHeir;
import vn.tinhgon.agencies.succession.Extent;

/** What a case does to areas. */
@Schema(name = "AreaEffects")
public record AreasView(
        List<AreaAfter> founded,
        @Schema(description = "Areas that go on with another name, place or path")
                List<AreaAfter> changed,
        List<AreaBefore> ended) {

    /** An area as it is then. */
    public record AreaAfter(UUID id, String code, String name, String level, String scope) {
        static AreaAfter of(AreaVersion area) {
            return new AreaAfter(area.id(), area.code(), area.name(), area.level(), area.path());
        }
    }

    /** An area that ends with those that take it over. */
    public record AreaBefore(UUID id, String code, String name, String level, List<Share> heirs) {}

    /** An area that takes over another, whole or in part. */
    public record Share(UUID id, String name, Extent extent) {
        static Share of(AreaHeir heir, Map<UUID, String> names) {
            return new Share(heir.areaId(), names.get(heir.areaId()), heir.extent());
        }
    }

    static AreasView of(AreaChanges changes, Map<UUID, String> names, Lists lists) {
        return new AreasView(
                lists.first(
                        SimulatedList.FOUNDED_AREAS,
                        changes.founded().stream().map(AreaAfter::of).toList()),
                lists.first(
                        SimulatedList.CHANGED_AREAS,
                        changes.changed().stream().map(AreaAfter::of).toList()),
                lists.first(
                        SimulatedList.ENDED_AREAS,
                        changes.ended().stream()
                                .map(area -> ended(area, changes, names))
                                .toList()));
    }

    private static AreaBefore ended(Area area, AreaChanges changes, Map<UUID, String> names) {
        return new AreaBefore(
                area.id(),
                area.code(),
                area.name(),
                area.level(),
                changes.heirs().get(area.id()).stream().map(h -> Share.of(h, names)).toList());
    }
}
