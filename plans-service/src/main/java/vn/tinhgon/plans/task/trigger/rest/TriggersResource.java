package vn.tinhgon.plans.task.trigger.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.plans.task.trigger.AwaitedTrigger;
import vn.tinhgon.plans.task.trigger.Trigger;
import vn.tinhgon.plans.task.trigger.TriggerDesk;
import vn.tinhgon.plans.task.trigger.UnmatchedWording;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** What tasks wait for: recorded once, corrected by another record. */
@Path("/api/v1/triggers")
@Tag(name = "Thời hạn | Deadlines")
@RunOnVirtualThread
public class TriggersResource {

    private final TriggerDesk desk;
    private final Callers callers;
    private final Messages messages;
    @Context HttpHeaders headers;

    TriggersResource(TriggerDesk desk, Callers callers, Messages messages) {
        this.desk = desk;
        this.callers = callers;
        this.messages = messages;
    }

    @GET
    @Operation(summary = "Các sự kiện làm bắt đầu thời hạn | Triggers on record, newest first")
    public Page<TriggerView> list(@BeanParam PageQuery page) {
        var rows = desk.page(callers.current(), page).stream().map(TriggerView::of).toList();
        return Page.of(rows, page.limit(), TriggerView::id);
    }

    @GET
    @Path("/awaited")
    @Operation(
            summary =
                    "Những điều nhiệm vụ đang chờ | What open tasks wait for, the most awaited first")
    public List<AwaitedTrigger> awaited() {
        return desk.awaited(callers.current());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem sự kiện | One trigger")
    public TriggerView get(UUID id) {
        return view(desk.get(id, callers.current()));
    }

    @POST
    @Idempotent
    @Operation(
            summary =
                    "Ghi nhận sự kiện mà nhiệm vụ chờ | Record what tasks wait for; they run from its day on",
            description =
                    "Every task of the caller's part of the country that waits for it in these words is set in motion. Words that no task waits for are answered as warnings, with what is awaited in words like these: after a slip, annul the record and make another.")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = TriggerView.class)))
    public Response occurred(@Valid @NotNull RecordTriggerRequest request) {
        return created(desk.occurred(request.trigger(), callers.current()));
    }

    @POST
    @Path("/{id}/correction")
    @Idempotent
    @Operation(
            summary = "Đính chính sự kiện | Put another record in the place of a wrong one",
            description =
                    "The same tasks run from the other day on; the wrong record stays to be seen.")
    @APIResponse(
            responseCode = "201",
            description = "The record in its place",
            content = @Content(schema = @Schema(implementation = TriggerView.class)))
    @APIResponse(responseCode = "409", description = "Annulled or corrected already")
    public Response correct(UUID id, @Valid @NotNull CorrectTriggerRequest request) {
        return created(
                desk.correct(
                        id,
                        request.occurredOn(),
                        request.document().source(),
                        request.reason(),
                        callers.current()));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @Operation(summary = "Hủy ghi nhận sự kiện | It has not happened: its tasks wait again")
    @APIResponse(responseCode = "200", description = "It counts no longer; the record stays")
    @APIResponse(responseCode = "409", description = "Annulled or corrected already")
    public Response annul(UUID id, @Valid @NotNull AnnulTriggerRequest request) {
        return Response.ok(view(desk.annul(id, request.reason(), callers.current()))).build();
    }

    private Response created(Trigger trigger) {
        return Response.created(URI.create("/api/v1/triggers/" + trigger.id()))
                .entity(view(trigger))
                .build();
    }

    private TriggerView view(Trigger trigger) {
        var unmatched = desk.unmatched(trigger, callers.current());
        return TriggerView.of(trigger, unmatched.stream().map(this::warning).toList());
    }

    private TriggerView.Warning warning(UnmatchedWording found) {
        var key = found.alike().isEmpty() ? "trigger-unmatched" : "trigger-unmatched-alike";
        return new TriggerView.Warning(
                found.wording(),
                messages.text(Messages.language(headers.getAcceptableLanguages()), key),
                found.alike());
    }
}
