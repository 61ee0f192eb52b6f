package vn.tinhgon.agencies.history.rest;

import java.time.Clock;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.history.Histories;
import vn.tinhgon.platform.caller.Callers;

/** What was recorded of agencies, and when. */
@Path("/api/v1/agencies")
@Tag(name = "Lịch sử / History")
@RunOnVirtualThread
public class AgencyHistoryResource {

    private final Histories histories;
    private final Agencies agencies;
    private final Callers callers;
    private final Clock clock;

    AgencyHistoryResource(Histories histories, Agencies agencies, Callers callers, Clock clock) {
        this.histories = histories;
        this.agencies = agencies;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Lịch sử của cơ quan / An agency through time")
    public AgencyHistoryView history(
            @PathParam("id") UUID id,
            @BeanParam MomentQuery when,
            @Parameter(
                            description =
                                    "Cả những ghi nhận đã được đính chính. Also what was known otherwise before")
                    @QueryParam("all")
                    @DefaultValue("false")
                    boolean all) {
        var moment = when.at(clock).atTheLatest();
        agencies.get(id, moment, callers.current());
        return new AgencyHistoryView(
                id,
                histories.ofAgency(id, moment, all).stream().map(AgencyRecordView::of).toList(),
                histories.codesOf(id, moment, all));
    }
}
