package vn.tinhgon.agencies.lineage.rest;

import java.time.Clock;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.lineage.Lineages;
import vn.tinhgon.platform.caller.Callers;

/** Where areas came from and what became of them. */
@Path("/api/v1/areas")
@Tag(name = "Lịch sử / History")
@RunOnVirtualThread
public class AreaLineageResource {

    private final Lineages lineages;
    private final Areas areas;
    private final Callers callers;
    private final Clock clock;

    AreaLineageResource(Lineages lineages, Areas areas, Callers callers, Clock clock) {
        this.lineages = lineages;
        this.areas = areas;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/lineage")
    @Operation(
            summary = "Nguồn gốc và kế thừa của địa bàn / Predecessors and successors of an area")
    public LineageView lineage(@PathParam("id") UUID id, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        areas.mustSee(id, moment.atTheLatest(), callers.current());
        return LineageView.of(lineages.ofArea(id, moment));
    }
}
