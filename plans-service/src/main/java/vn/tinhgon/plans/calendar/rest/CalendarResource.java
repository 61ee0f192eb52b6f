package vn.tinhgon.plans.calendar.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.calendar.CalendarDecisions;
import vn.tinhgon.plans.calendar.CalendarDesk;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Idempotent;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** The working calendar, and the yearly decisions that change it. */
@Path("/api/v1")
@Tag(name = "Lịch làm việc | Working calendar")
@RunOnVirtualThread
public class CalendarResource {

    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2199;

    private final CalendarDecisions decisions;
    private final CalendarDesk desk;
    private final Callers callers;
    private final Messages messages;
    private final Clock clock;
    @Context HttpHeaders headers;

    CalendarResource(
            CalendarDecisions decisions,
            CalendarDesk desk,
            Callers callers,
            Messages messages,
            Clock clock) {
        this.decisions = decisions;
        this.desk = desk;
        this.callers = callers;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @Path("/calendar")
    @Operation(
            summary = "Lịch nghỉ của một năm | The days of rest of a year, each with its rule",
            description =
                    "Holidays by the moon are reckoned at UTC+7. Weekends are left out of the list.")
    public CalendarYearView year(
            @Parameter(description = "1995 to 2199; this year when left out", example = "2030")
                    @RestQuery
                    Integer year,
            @Parameter(
                            description = "Path of an area; the caller's when left out",
                            example = "vn.93")
                    @RestQuery
                    String scope) {
        var area = callers.current().within(Optional.ofNullable(scope).map(Scope::new));
        var asked = year == null ? LocalDate.now(clock).getYear() : year;
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            throw new InvalidField("year", "parameter-unreadable", asked);
        }
        return CalendarYearView.of(
                asked,
                area.path(),
                decisions.inForce().in(area),
                messages,
                Messages.language(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("/calendar-decisions")
    @Operation(
            summary =
                    "Các quyết định về ngày nghỉ, làm bù | Decisions about single days, newest first")
    public Page<CalendarDecisionView> list(@BeanParam PageQuery page) {
        var rows =
                desk.page(callers.current(), page).stream().map(CalendarDecisionView::of).toList();
        return Page.of(rows, page.limit(), CalendarDecisionView::id);
    }

    @GET
    @Path("/calendar-decisions/{id}")
    @Operation(summary = "Xem quyết định về ngày nghỉ | One decision")
    public CalendarDecisionView get(UUID id) {
        return CalendarDecisionView.of(desk.get(id, callers.current()));
    }

    @POST
    @Path("/calendar-decisions")
    @Idempotent
    @Operation(
            summary =
                    "Ghi quyết định nghỉ Tết, hoán đổi ngày làm việc | Record the yearly choice of days and swaps",
            description =
                    "Counts in the caller's part of the country. Dates that a rule moved off days of rest follow.")
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = CalendarDecisionView.class)))
    public Response decide(@Valid @NotNull DecideDaysRequest request) {
        var decided = CalendarDecisionView.of(desk.decide(request.decision(), callers.current()));
        return Response.created(URI.create("/api/v1/calendar-decisions/" + decided.id()))
                .entity(decided)
                .build();
    }

    @POST
    @Path("/calendar-decisions/{id}/annulment")
    @Idempotent
    @Operation(summary = "Hủy quyết định về ngày nghỉ | Let a decision count no longer")
    @APIResponse(responseCode = "200", description = "It counts no longer; the record stays")
    @APIResponse(responseCode = "409", description = "Annulled already")
    public Response annul(UUID id, @Valid @NotNull AnnulDaysRequest request) {
        return Response.ok(
                        CalendarDecisionView.of(
                                desk.annul(id, request.reason(), callers.current())))
                .build();
    }
}
