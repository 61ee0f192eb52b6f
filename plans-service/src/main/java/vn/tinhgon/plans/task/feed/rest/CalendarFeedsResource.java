package vn.tinhgon.plans.task.feed.rest;

import java.net.URI;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.task.feed.FeedDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Deadlines in everybody's own calendar. */
@Path("/api/v1/calendar-feeds")
@Tag(name = "Lịch theo dõi | Calendar feeds")
@RunOnVirtualThread
public class CalendarFeedsResource {

    private static final String ICALENDAR = "text/calendar; charset=utf-8";

    private final FeedDesk desk;
    private final Callers callers;
    private final Messages messages;

    CalendarFeedsResource(FeedDesk desk, Callers callers, Messages messages) {
        this.desk = desk;
        this.callers = callers;
        this.messages = messages;
    }

    /** Not idempotent: the answer would have to be kept, and the token with it. */
    @POST
    @Operation(
            summary = "Mở lịch của cơ quan | Open a calendar of what an agency has to do",
            description =
                    "The answer tells the token, once. A request that is repeated opens another feed; revoke the one whose token was lost.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location names it",
            content = @Content(schema = @Schema(implementation = CalendarFeedView.class)))
    @APIResponse(responseCode = "403", description = "The calendar of another agency")
    public Response open(@Valid @NotNull OpenFeedRequest request) {
        var opened = desk.open(request.agencyId(), request.label().strip(), callers.current());
        return Response.created(URI.create("/api/v1/calendar-feeds/" + opened.feed().id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(CalendarFeedView.of(opened.feed(), opened.token()))
                .build();
    }

    @GET
    @Operation(summary = "Các lịch của cơ quan | The feeds of an agency, the revoked ones too")
    public Page<CalendarFeedView> list(
            @Parameter(description = "The caller's own when left out") @QueryParam("agencyId")
                    UUID agencyId,
            @BeanParam PageQuery page) {
        var caller = callers.current();
        var agency = agencyId == null ? caller.agency().orElse(null) : agencyId;
        if (agency == null) {
            throw new InvalidField("agencyId", "field-required");
        }
        var found = desk.list(agency, caller, page);
        return new Page<>(found.items().stream().map(CalendarFeedView::of).toList(), found.next());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Thu hồi lịch | Revoke a feed: its address leads nowhere from now on")
    @APIResponse(responseCode = "204", description = "Revoked, now or before")
    public void revoke(@PathParam("id") UUID id) {
        desk.revoke(id, callers.current());
    }

    @GET
    @Path("/{token}.ics")
    @Produces("text/calendar")
    @SecurityRequirements
    @Operation(
            summary = "Đọc lịch | The calendar, for whoever has its address",
            description =
                    "iCalendar (RFC 5545): an event of a whole day on each last day of what the agency still has to do. No login; 404 once it is revoked.")
    public Response read(@PathParam("token") String token) {
        var text = desk.read(token).text(key -> messages.text(Messages.VIETNAMESE, key));
        return Response.ok(text, ICALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=900")
                .build();
    }
}
