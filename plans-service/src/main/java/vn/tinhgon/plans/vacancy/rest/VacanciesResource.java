package vn.tinhgon.plans.vacancy.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.tinhgon.plans.vacancy.Vacancies;
import vn.tinhgon.plans.vacancy.VacancyKind;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** What waits for another agency, whatever it is. */
@Path("/api/v1/vacancies")
@Tag(name = "Chờ giao lại | Vacancies")
@RunOnVirtualThread
@Transactional
public class VacanciesResource {

    private final Vacancies vacancies;
    private final Callers callers;
    private final Clock clock;

    VacanciesResource(Vacancies vacancies, Callers callers, Clock clock) {
        this.vacancies = vacancies;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Việc chờ giao lại cho cơ quan khác | What ended agencies left to no one, with candidates",
            description =
                    "Parts in tasks, duties to issue plans, bodies that receive these, monitors of plans and bodies that answer obstacles, of plans in force. Each stays in the list until a person gives it to another, or the case is annulled.")
    public Page<VacancyView> list(
            @RestQuery String scope,
            @RestQuery UUID planId,
            @Parameter(description = "All kinds when left out") @RestQuery VacancyKind kind,
            @BeanParam PageQuery page) {
        var area = callers.current().within(Optional.ofNullable(scope).map(Scope::new));
        var rows =
                vacancies.of(area, planId, kind, LocalDate.now(clock), page).stream()
                        .map(VacancyView::of)
                        .toList();
        return Page.of(rows, page.limit(), VacancyView::id);
    }
}
