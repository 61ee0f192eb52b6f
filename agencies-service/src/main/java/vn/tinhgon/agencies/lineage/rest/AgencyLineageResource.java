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

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.lineage.Lineages;
import vn.tinhgon.platform.caller.Callers;

/** Where agencies came from and what became of them. */
@Path("/api/v1/agencies")
@Tag(name = "Lịch sử / History")
@RunOnVirtualThread
public class AgencyLineageResource {

    private final Lineages lineages;
    private final Agencies agencies;
    private final Callers callers;
    private final Clock clock;

    AgencyLineageResource(Lineages lineages, Agencies agencies, Callers callers, Clock clock) {
        this.lineages = lineages;
        this.agencies = agencies;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/lineage")
    @Operation(
            summary = "Nguồn gốc và kế thừa của cơ quan / Predecessors and successors of an agency")
    public LineageView lineage(@PathParam("id") UUID id, @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        agencies.get(id, moment.atTheLatest(), callers.current());
        return LineageView.of(lineages.ofAgency(id, moment));
    }
}
