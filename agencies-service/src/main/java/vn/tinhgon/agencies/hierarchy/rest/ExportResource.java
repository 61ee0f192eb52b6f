package vn.tinhgon.agencies.hierarchy.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.hierarchy.Relation;
import vn.tinhgon.agencies.hierarchy.SubtreeExport;
import vn.tinhgon.agencies.sheet.AgencyColumn;
import vn.tinhgon.agencies.sheet.Headings;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.sheet.SheetWriter;

/** Agencies as a file, which an import reads again. */
@Path("/api/v1/agencies")
@Tag(name = "Hệ thống cơ quan / Hierarchies")
@RunOnVirtualThread
public class ExportResource {

    private final SubtreeExport export;
    private final Agencies agencies;
    private final Callers callers;
    private final Messages messages;
    private final Clock clock;
    @Context HttpHeaders headers;

    ExportResource(
            SubtreeExport export,
            Agencies agencies,
            Callers callers,
            Messages messages,
            Clock clock) {
        this.export = export;
        this.agencies = agencies;
        this.callers = callers;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/subtree/export")
    @Operation(
            summary = "Tải cơ quan và toàn bộ bên dưới / Export an agency and all below it",
            description =
                    "CSV, XLSX hoặc JSON, cùng các cột mà tệp nhập đọc. The very columns that an import reads; headings in the caller's language.")
    public Response subtree(
            @PathParam("id") UUID id,
            @QueryParam("format") @DefaultValue("CSV") ExportFormat format,
            @BeanParam RelationQuery along,
            @BeanParam MomentQuery when) {
        var moment = when.at(clock);
        var caller = callers.current();
        agencies.get(id, moment, caller);
        var language = Messages.language(headers.getAcceptableLanguages());
        StreamingOutput body =
                out -> write(out, format, language, id, along.relation(), moment, caller.scope());
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"agencies-%s.%s\""
                                .formatted(moment.day(), format.ending()))
                .build();
    }

    private void write(
            OutputStream out,
            ExportFormat format,
            Locale language,
            UUID id,
            Relation relation,
            Moment moment,
            Scope within)
            throws IOException {
        try (var sheet = format.writer(out)) {
            sheet.write(headings(language));
            export.rows(id, relation, moment, within, cells -> write(sheet, cells));
        }
    }

    private List<String> headings(Locale language) {
        return Stream.of(AgencyColumn.values())
                .map(column -> Headings.text(column, messages, language))
                .toList();
    }

    private static void write(SheetWriter sheet, List<String> cells) {
        try {
            sheet.write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
