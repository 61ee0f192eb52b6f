package vn.tinhgon.plans.importing.rest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.tinhgon.plans.importing.CorrectionDesk;
import vn.tinhgon.plans.importing.DocumentText;
import vn.tinhgon.plans.importing.ImportDesk;
import vn.tinhgon.plans.importing.PlanImport;
import vn.tinhgon.plans.importing.extraction.Ocr;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.PlainParametersFilter;

/** Documents in, draft plans out. */
@Path("/api/v1/plan-imports")
@Tag(name = "Nhập văn bản | Imports")
@RunOnVirtualThread
public class PlanImportsResource {

    private static final int LONGEST_NAME = 255;

    private final ImportDesk desk;
    private final CorrectionDesk corrections;
    private final Ocr ocr;
    private final Callers callers;
    private final ObjectMapper mapper;
    private final Messages messages;
    @Context HttpHeaders headers;

    PlanImportsResource(
            ImportDesk desk,
            CorrectionDesk corrections,
            Ocr ocr,
            Callers callers,
            ObjectMapper mapper,
            Messages messages) {
        this.desk = desk;
        this.corrections = corrections;
        this.ocr = ocr;
        this.callers = callers;
        this.mapper = mapper;
        this.messages = messages;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Queued
    @Idempotent
    @Operation(
            summary = "Nhập kế hoạch từ văn bản | Read a document and make it a draft plan",
            description =
                    ".docx, .pdf with text, .odt, .html, or plain text in UTF-8, known by content and not by name. Every field comes with its quotation, every doubt as a finding; nothing is guessed in silence.")
    @APIResponse(
            responseCode = "201",
            description = "Read and stored; Location names the import",
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(responseCode = "200", description = "Read only (dryRun)")
    @APIResponse(responseCode = "415", description = "The file is no document that can be read")
    @APIResponse(
            responseCode = "422",
            description =
                    "The document is empty, only scanned, or bears the mark of a state secret")
    @APIResponse(responseCode = "429", description = "Many documents are being read; Retry-After")
    public Response read(
            @RestForm("file") FileUpload file,
            @Parameter(description = "Who issues the plan, when the document does not say it")
                    @RestForm
                    String issuer,
            @Parameter(
                            description =
                                    "The part of the country whose agencies are meant; the caller's when left out")
                    @RestForm
                    String scope,
            @RestQuery Boolean dryRun) {
        var name = nameOf(file);
        var caller = callers.current();
        var area = caller.within(Optional.ofNullable(scope).map(Scope::new));
        var named = PlainParametersFilter.check("issuer", issuer);
        var document = DocumentText.read(name, file.uploadedFile(), ocr);
        if (Boolean.TRUE.equals(dryRun)) {
            return Response.ok(view(desk.read(document, named, area))).build();
        }
        var stored = desk.store(document, named, area, caller);
        return Response.created(URI.create("/api/v1/plan-imports/" + stored.id()))
                .entity(view(stored))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Xem văn bản đã nhập | What was read from a document, with its corrections")
    public PlanImportView get(UUID id) {
        return view(desk.get(id, callers.current()));
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain;charset=UTF-8")
    @Operation(
            summary = "Xem chữ của văn bản | The words of the document, in the lines of quotations")
    public String text(UUID id) {
        return desk.text(id, callers.current());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sửa nội dung đã đọc | Correct what was read, while the plan is a draft",
            description =
                    "A JSON merge patch (RFC 7396) with the tasks as an object by ref: what is left out stays, null clears a field or drops a task, a ref that was not read adds one. Lists and deadlines are replaced whole. All or nothing; what was read stays in original.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CorrectionRequest.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(responseCode = "409", description = "The plan is no draft any more")
    public PlanImportView correct(UUID id, JsonNode patch) throws JsonProcessingException {
        var request = mapper.treeToValue(patch, CorrectionRequest.class);
        if (request == null) {
            throw new InvalidField("document", "field-required");
        }
        return view(corrections.correct(id, request.correction(patch), patch, callers.current()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(
            summary = "Chấp nhận nội dung đã đọc | Take over what was read and corrected",
            description =
                    "Brings the corrections into the draft plan; what planners have settled there since stays, where no correction changed it. May be repeated while the plan is a draft.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PlanImportView.class)))
    @APIResponse(responseCode = "409", description = "The plan is no draft any more")
    public Response accept(UUID id) {
        return Response.ok(view(corrections.accept(id, callers.current()))).build();
    }

    /** Without the folders in which the sender keeps it. */
    private static String nameOf(FileUpload file) {
        var sent = file == null ? null : PlainParametersFilter.check("file", file.fileName());
        var name = Sizes.required("file", sent).replaceFirst("(?s).*[/\\\\]", "");
        Sizes.within("file", name, LONGEST_NAME);
        return Sizes.required("file", name);
    }

    private PlanImportView view(PlanImport stored) {
        return PlanImportView.of(stored, mapper, messages, language());
    }

    private Locale language() {
        return Messages.language(headers.getAcceptableLanguages());
    }
}
