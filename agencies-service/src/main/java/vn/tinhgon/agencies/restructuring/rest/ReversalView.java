package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.restructuring.effect.Reversed;

/** What the annulment of a case restores, and what it ends. */
@Schema(name = "Reversal")
public record ReversalView(
        @Schema(
                        description =
                                "Agencies that are as before, and those that have given or got back functions")
                List<Ref> restored,
        @Schema(description = "Agencies that exist no longer") List<Ref> dissolved,
        List<Ref> restoredAreas,
        List<Ref> endedAreas) {

    static ReversalView of(Reversed reversed, Lists lists) {
        return new ReversalView(
                lists.first(SimulatedList.RESTORED, agencies(reversed.restored())),
                lists.first(SimulatedList.DISSOLVED, agencies(reversed.dissolved())),
                lists.first(SimulatedList.RESTORED_AREAS, areas(reversed.restoredAreas())),
                lists.first(SimulatedList.DISSOLVED_AREAS, areas(reversed.endedAreas())));
    }

    private static List<Ref> agencies(List<Agency> agencies) {
        return agencies.stream().map(agency -> new Ref(agency.id(), agency.name())).toList();
    }

    private static List<Ref> areas(List<Area> areas) {
        return areas.stream().map(area -> new Ref(area.id(), area.name())).toList();
    }
}
