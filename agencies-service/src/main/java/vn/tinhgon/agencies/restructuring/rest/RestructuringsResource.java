package vn.tinhgon.agencies.restructuring.rest;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.agency.AgencyIds;
import vn.tinhgon.agencies.restructuring.AnnulmentDesk;
import vn.tinhgon.agencies.restructuring.Annulments;
import vn.tinhgon.agencies.restructuring.RestructuringDesk;
import vn.tinhgon.agencies.restructuring.RestructuringList;
import vn.tinhgon.agencies.restructuring.RestructuringState;
import vn.tinhgon.agencies.restructuring.RestructuringSummary;
import vn.tinhgon.agencies.restructuring.SimulatedItems;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Cases that change agencies and areas. */
@Path("/api/v1/restructurings")
@Tag(name = "Sắp xếp / Restructurings")
@RunOnVirtualThread
public class RestructuringsResource {

    private final RestructuringDesk desk;
    private final AnnulmentDesk annulmentDesk;
    private final Annulments annulments;
    private final SimulatedItems simulated;
    private final RestructuringList restructurings;
    private final AgencyIds ids;
    private final Callers callers;
    private final Messages messages;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    RestructuringsResource(
            RestructuringDesk desk,
            AnnulmentDesk annulmentDesk,
            Annulments annulments,
            SimulatedItems simulated,
            RestructuringList restructurings,
            AgencyIds ids,
            Callers callers,
            Messages messages,
            HttpHeaders headers,
            ObjectMapper json) {
        this.desk = desk;
        this.annulmentDesk = annulmentDesk;
        this.annulments = annulments;
        this.simulated = simulated;
        this.restructurings = restructurings;
        this.ids = ids;
        this.callers = callers;
        this.messages = messages;
        this.headers = headers;
        this.json = json;
    }

    @POST
    @Idempotent
    @Operation(summary = "Lập phương án sắp xếp / Draft a restructuring")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response draft(@Valid @NotNull DraftRequest request) {
        var drafted = desk.draft(request.draft(ids::next), callers.current());
        return Response.created(URI.create("/api/v1/restructurings/" + drafted.id()))
                .entity(RestructuringView.of(drafted))
                .build();
    }

    @GET
    @Operation(summary = "Danh sách phương án / List restructurings")
    public Page<RestructuringSummary> list(
            @QueryParam("scope") Optional<String> scope,
            @Parameter(schema = @Schema(implementation = RestructuringState.class))
                    @QueryParam("state")
                    Optional<String> state,
            @Parameter(
                            description =
                                    "Cơ quan, địa bàn hoặc chức năng mà phương án tác động. An agency, area or function that the cases touch")
                    @QueryParam("subjectId")
                    Optional<UUID> subject,
            @BeanParam PageQuery page) {
        var within = callers.current().within(scope.map(Scope::new));
        var rows = restructurings.touching(within, known(state), subject, page);
        return Page.of(rows, page.limit(), RestructuringSummary::id);
    }

    private static Optional<RestructuringState> known(Optional<String> state) {
        return state.map(
                name ->
                        Stream.of(RestructuringState.values())
                                .filter(known -> known.name().equals(name))
                                .findFirst()
                                .orElseThrow(
                                        () -> new InvalidField("state", "state-unknown", name)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Xem một phương án / Read a restructuring")
    public RestructuringView get(@PathParam("id") UUID id) {
        return RestructuringView.of(desk.get(id, callers.current()), annulments.extent(id));
    }

    @POST
    @Path("/{id}/simulation")
    @Idempotent
    @Operation(
            summary = "Mô phỏng tác động / Simulate the effects",
            description =
                    "Không thay đổi dữ liệu. Changes nothing; what it lists is kept until the next simulation of the case.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SimulationView.class)))
    public Response simulate(@PathParam("id") UUID id) {
        var simulation = desk.simulate(id, callers.current());
        var language = Messages.language(headers.getAcceptableLanguages());
        var lists = new Lists();
        var view = SimulationView.of(simulation, lists, messages, language);
        simulated.keep(id, lists.written(json));
        return Response.ok(view).build();
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @Operation(summary = "Trình phê duyệt / Submit for approval")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response submit(@PathParam("id") UUID id) {
        return Response.ok(RestructuringView.of(desk.submit(id, callers.current()))).build();
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @Operation(
            summary = "Phê duyệt bằng quyết định / Approve by a decision",
            description =
                    "Có hiệu lực ngay khi ngày hiệu lực đã đến, nếu không thì vào 0 giờ ngày đó. Takes effect at once when its day has come, else at 00:00 of that day.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response approve(@PathParam("id") UUID id, @Valid @NotNull ApprovalRequest request) {
        var decided = desk.approve(id, request.decision().decision(), callers.current());
        return Response.ok(RestructuringView.of(decided)).build();
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @Operation(summary = "Không phê duyệt / Reject")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        var rejected = desk.reject(id, request.reason(), callers.current());
        return Response.ok(RestructuringView.of(rejected)).build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(
            summary = "Rút phương án / Withdraw",
            description = "Chỉ trước ngày hiệu lực. Only before its day.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest request) {
        var withdrawn = desk.withdraw(id, request.reason(), callers.current());
        return Response.ok(RestructuringView.of(withdrawn)).build();
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @Operation(
            summary = "Lập phương án hủy bỏ / Draft the annulment",
            description =
                    "Một phương án đảo ngược, toàn bộ hoặc từng mục, được trình và phê duyệt như mọi phương án khác. A reversing case, of all moves or of some, submitted and approved like any other. What other moves have changed too, or stand on, is annulled together.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response annul(@PathParam("id") UUID id, @Valid @NotNull AnnulmentRequest request) {
        var drafted = annulmentDesk.draft(id, request.annulment(), callers.current());
        return Response.created(URI.create("/api/v1/restructurings/" + drafted.id()))
                .entity(RestructuringView.of(drafted))
                .build();
    }
}
