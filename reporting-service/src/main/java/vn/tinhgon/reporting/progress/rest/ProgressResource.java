package vn.tinhgon.reporting.progress.rest;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.problem.ProblemView;
import vn.tinhgon.reporting.progress.ProgressFigures;

/** Figures in the four national buckets. */
@Path("/api/v1/progress")
@RunOnVirtualThread
@Tag(name = "progress", description = "Tiến độ. Progress")
public class ProgressResource {

    private final Callers callers;
    private final ProgressFigures figures;
    private final Messages messages;
    private final Clock clock;

    ProgressResource(Callers callers, ProgressFigures figures, Messages messages, Clock clock) {
        this.callers = callers;
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Tiến độ nhiệm vụ theo cơ quan, cấp hoặc địa bàn / Progress by agency, level or area",
            description =
                    "Bốn nhóm số liệu tại một ngày bất kỳ; việc hợp nhất cơ quan không làm thay đổi tổng số."
                            + " The four buckets as of any day; a merger of agencies moves no total.")
    @APIResponse(
            responseCode = "200",
            description = "Số liệu / The figures",
            content = @Content(schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Ngoài địa bàn / Outside your scope",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public ProgressView progress(@BeanParam ProgressQuery asked, @Context HttpHeaders headers) {
        var question = asked.by(callers.current(), LocalDate.now(clock));
        return ProgressView.from(
                question,
                figures.answer(question),
                messages,
                Messages.language(headers.getAcceptableLanguages()));
    }
}
