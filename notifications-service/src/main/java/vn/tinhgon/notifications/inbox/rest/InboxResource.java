package vn.tinhgon.notifications.inbox.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.notifications.inbox.Inbox;
import vn.tinhgon.notifications.inbox.Reader;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The inbox of the caller's agency. */
@Path("/api/v1/me/inbox")
@RunOnVirtualThread
@Tag(name = "Hộp thư / Inbox")
public class InboxResource {

    private final Callers callers;
    private final Inbox inbox;
    private final InboxWords words;
    private final HttpHeaders headers;

    InboxResource(Callers callers, Inbox inbox, InboxWords words, @Context HttpHeaders headers) {
        this.callers = callers;
        this.inbox = inbox;
        this.words = words;
        this.headers = headers;
    }

    @GET
    @Operation(
            summary = "Hộp thư của cơ quan bạn / Your agency's inbox",
            description =
                    "Mới nhất trước, gồm cả thông báo gửi các cơ quan đã hợp nhất vào cơ quan bạn."
                            + " Newest first, with what was told to agencies that have merged into yours.")
    public Page<InboxEntryView> list(
            @Parameter(
                            description =
                                    "Chỉ những thông báo bạn chưa đọc. Only what you have not read")
                    @QueryParam("unread")
                    @DefaultValue("false")
                    Boolean unread,
            @BeanParam PageQuery page) {
        var entries =
                Reader.of(callers.current())
                        .map(reader -> inbox.list(reader, unread, page))
                        .orElse(List.of());
        return Page.of(words.show(entries, language()), page.limit(), InboxEntryView::id);
    }

    @POST
    @Path("/{id}/reading")
    @Idempotent
    @Operation(summary = "Đánh dấu đã đọc / Mark as read")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InboxEntryView.class)))
    public Response read(@PathParam("id") UUID id) {
        var reader = Reader.of(callers.current()).orElseThrow(() -> new NotFound("entry", id));
        var entry = inbox.read(reader, id);
        return Response.ok(words.show(List.of(entry), language()).getFirst()).build();
    }

    private Locale language() {
        return Messages.language(headers.getAcceptableLanguages());
    }
}
