package vn.tinhgon.notifications.recipient.rest;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.notifications.recipient.RecipientDesk;
import vn.tinhgon.notifications.recipient.Recipients;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Addresses beside the agencies' official mailboxes. */
@Path("/api/v1/recipients")
@RunOnVirtualThread
@Tag(name = "Người nhận / Recipients")
public class RecipientsResource {

    private final RecipientDesk desk;
    private final Recipients recipients;
    private final Callers callers;

    RecipientsResource(RecipientDesk desk, Recipients recipients, Callers callers) {
        this.desk = desk;
        this.recipients = recipients;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @Operation(summary = "Đăng ký địa chỉ nhận thư / Register an address")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public Response register(@Valid @NotNull RegisterRecipientRequest request) {
        var recipient =
                desk.register(
                        request.agencyId(), request.email(), request.language(), callers.current());
        return Response.created(URI.create("/api/v1/recipients/" + recipient.id()))
                .entity(RecipientView.from(recipient))
                .build();
    }

    @GET
    @Operation(summary = "Danh sách địa chỉ nhận thư / List addresses")
    public Page<RecipientView> list(
            @QueryParam("agencyId") UUID agencyId, @BeanParam PageQuery page) {
        var rows = recipients.list(callers.current().scope(), Optional.ofNullable(agencyId), page);
        return Page.of(
                rows.stream().map(RecipientView::from).toList(), page.limit(), RecipientView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem một địa chỉ nhận thư / Read an address")
    public RecipientView get(@PathParam("id") UUID id) {
        return RecipientView.from(desk.get(id, callers.current()));
    }

    @POST
    @Path("/{id}/removal")
    @Idempotent
    @Operation(summary = "Ngừng gửi thư đến địa chỉ / Remove an address")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public Response remove(@PathParam("id") UUID id) {
        return Response.ok(RecipientView.from(desk.remove(id, callers.current()))).build();
    }
}
