package vn.tinhgon.agencies.area.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.area.AreaResolution;
import vn.tinhgon.agencies.succession.rest.SuccessionView;

/** What the code of an area means on a day. */
@Schema(name = "AreaResolution")
public record AreaResolutionView(
        LocalDate asOf,
        @Schema(description = "The area whose code it was on the day on which it was read")
                UUID holderId,
        LocalDate usedFrom,
        @Schema(description = "The first day on which the area did not have the code any more")
                LocalDate usedTo,
        @Schema(description = "The areas that it means, the main one first") List<AreaView> areas,
        @Schema(description = "By which successions; empty when the holder stands")
                List<SuccessionView> via) {

    static AreaResolutionView of(AreaResolution resolution, LocalDate day) {
        var use = resolution.use();
        return new AreaResolutionView(
                day,
                use.areaId(),
                use.usedFrom(),
                use.usedTo(),
                resolution.areas().stream().map(AreaView::of).toList(),
                resolution.via().stream().map(SuccessionView::of).toList());
    }
}
