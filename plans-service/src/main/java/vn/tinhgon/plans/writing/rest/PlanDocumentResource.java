package vn.tinhgon.plans.writing.rest;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.writing.WritingDesk;
import vn.tinhgon.platform.caller.Callers;

/** Plans as the documents that are signed. */
@Path("/api/v1/plans/{id}/document")
@Tag(name = "Kế hoạch | Plans")
@RunOnVirtualThread
public class PlanDocumentResource {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WritingDesk desk;
    private final Callers callers;

    PlanDocumentResource(WritingDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Produces(WORD)
    @Operation(
            summary = "Xuất kế hoạch ra Word | A plan as a Word file in the official layout",
            description =
                    "For the State by Nghị định 30/2020/NĐ-CP, for the Party by Hướng dẫn 36-HD/VPTW. An imported document keeps its own words where the plan still says the same; all of it can be imported again. A draft is written as it stands. Nothing that is not known is made up: what is missing stays blank.")
    @APIResponse(responseCode = "200", description = "The file; its name has number and version")
    public Response write(
            UUID id,
            @Parameter(
                            description =
                                    "1 is the plan as it was signed; the last one when left out. A draft has none",
                            example = "1")
                    @RestQuery
                    Integer version) {
        var written = desk.write(id, version, callers.current());
        return Response.ok(written.content())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(written.fileName()))
                .build();
    }
}
