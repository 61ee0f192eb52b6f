package vn.tinhgon.agencies.importing.rest;

import java.util.Locale;
import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.agencies.importing.ImportMode;
import vn.tinhgon.agencies.importing.Subject;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Many of one subject at once. */
abstract class ImportsResource {

    private final Subject subject;
    private final ImportCounter counter;
    @Context HttpHeaders headers;

    ImportsResource(Subject subject, ImportCounter counter) {
        this.subject = subject;
        this.counter = counter;
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @Operation(
            summary = "Nhập danh mục từ tệp / Import a sheet",
            description =
                    "CSV (UTF-8) or XLSX. The same row sent again changes nothing. Of agencies with the columns of the export: externalKey is what the row is known by, and superiors are named by external key, id or code, in any order. Of areas with code, name, level, parent (the code above, empty for the country) and validFrom; a column type is read over, since the name says it.")
    @APIResponse(
            responseCode = "202",
            description = "Stored and being worked off; Location names the import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @RestForm("file") FileUpload file,
            @Parameter(
                            description =
                                    "The system that the external keys come from, when you import from several")
                    @RestForm
                    String source,
            @Parameter(description = "The first day of rows that state none") @RestForm
                    String validFrom,
            @QueryParam("mode") @DefaultValue("ALL_OR_NOTHING") ImportMode mode,
            @QueryParam("dryRun") Boolean dryRun) {
        var sent = new SentSheet(file, source, validFrom, mode, dryRun);
        var path = "/api/v1/%s/imports".formatted(subject.name().toLowerCase(Locale.ROOT));
        return counter.receive(sent.of(subject), path);
    }

    @GET
    @Path("/imports/{id}")
    @Operation(summary = "Lần nhập đã đến đâu / How far an import has come")
    public ImportView get(@PathParam("id") UUID id) {
        return counter.get(id, subject);
    }

    @GET
    @Path("/imports/{id}/errors")
    @Operation(summary = "Dòng nào sai, vì sao / What is wrong, row by row")
    public Page<ImportErrorView> errors(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        var language = Messages.language(headers.getAcceptableLanguages());
        return counter.errors(id, subject, page, language);
    }
}
