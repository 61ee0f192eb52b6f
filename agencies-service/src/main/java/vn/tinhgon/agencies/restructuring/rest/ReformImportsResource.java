package vn.tinhgon.agencies.restructuring.rest;

import java.net.URI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.agencies.restructuring.reform.ReformDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Idempotent;

/** Whole reforms from sheets. */
@Path("/api/v1/restructurings")
@Tag(name = "Sắp xếp / Restructurings")
@RunOnVirtualThread
public class ReformImportsResource {

    private final ReformDesk desk;
    private final Callers callers;

    ReformImportsResource(ReformDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @Operation(
            summary = "Lập phương án sắp xếp địa bàn từ tệp / Draft a reform of areas from a sheet",
            description =
                    "CSV (UTF-8) or XLSX with the columns new_code, new_name, new_level, old_code, old_name, old_level, extent (FULL or PARTIAL) and, where needed, new_parent: a row for each old area or part of one. The sheet becomes one draft case. An old area that keeps level and code whole goes on, renamed or put elsewhere when the sheet says so; all else is consolidated. When rows are wrong, nothing is drafted; errors[] names each as rows[number].column, numbered as the sheet counts.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = RestructuringView.class)))
    public Response draft(
            @RestForm("file") FileUpload file,
            @Parameter(example = "Sắp xếp đơn vị hành chính năm 2025") @RestForm String title,
            @Parameter(description = "The first day on which it is so", example = "2025-07-01")
                    @RestForm
                    String effectiveOn,
            @Parameter(
                            description =
                                    "A level that ends: its areas end too unless something stays below them",
                            example = "DISTRICT")
                    @RestForm
                    String endsLevel) {
        var sent = new SentReform(file, title, effectiveOn, endsLevel);
        var drafted = desk.draft(sent.reform(), callers.current());
        return Response.created(URI.create("/api/v1/restructurings/" + drafted.id()))
                .entity(RestructuringView.of(drafted))
                .build();
    }
}
