package vn.tinhgon.plans.task.rest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.plans.task.EvidenceDesk;
import vn.tinhgon.plans.task.file.FileContent;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Idempotent;

/** Files that show what was done on a task. */
@Path("/api/v1/tasks/{id}/files")
@Tag(name = "Nhiệm vụ | Tasks")
@RunOnVirtualThread
public class EvidenceFilesResource {

    private final EvidenceDesk desk;
    private final Callers callers;

    EvidenceFilesResource(EvidenceDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Operation(summary = "Danh sách tệp minh chứng | The files of a task, oldest first")
    public List<EvidenceFileView> list(UUID id) {
        return desk.files(id, callers.current()).stream().map(EvidenceFileView::of).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @Operation(
            summary = "Gửi tệp minh chứng | Send a file that shows what was done",
            description =
                    "PDF, pictures (JPEG, PNG, TIFF), Office and OpenDocument files without macros, and plain text, to 20 MiB. The type is known by the content, which must be what the name says. A report, contribution or completion then names the file's id.")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location names it",
            content = @Content(schema = @Schema(implementation = EvidenceFileView.class)))
    @APIResponse(responseCode = "413", description = "Larger than 20 MiB")
    @APIResponse(
            responseCode = "415",
            description = "Of a type that is not taken, or not what it says")
    public Response send(UUID id, @RestForm("file") FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw new InvalidField("file", "field-required");
        }
        var content = FileContent.read(file.fileName(), file.uploadedFile());
        var kept = desk.keep(id, content, callers.current());
        return Response.created(URI.create("/api/v1/tasks/" + id + "/files/" + kept.id()))
                .entity(EvidenceFileView.of(kept))
                .build();
    }

    @GET
    @Path("/{file}")
    @Operation(
            summary = "Tải tệp minh chứng | Save a file",
            description = "Always as an attachment: a browser saves it and never shows or runs it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations
                                                            .enums.SchemaType.STRING,
                                            format = "binary")))
    public Response read(UUID id, UUID file) {
        var stored = desk.read(id, file, callers.current());
        return Response.ok(stored.content(), stored.file().mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''" + encoded(stored.file().name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
