package vn.tinhgon.plans.vacancy.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.vacancy.Vacancy;
import vn.tinhgon.plans.vacancy.VacancyKind;

/** Something that an ended agency left to no one, until a person gives it to another. */
@Schema(name = "Vacancy")
public record VacancyView(
        UUID id,
        @Schema(
                        description =
                                """
                                TASK: POST /api/v1/tasks/{id}/reassignment. \
                                CASCADE_DUTY: POST /api/v1/plans/{id}/cascade/{dutyId}/assignment. \
                                CASCADE_RECEIVER: POST /api/v1/plans/{id}/cascade/receiver. \
                                MONITOR: POST /api/v1/plans/{id}/amendments. \
                                OBSTACLE: POST /api/v1/tasks/{id}/obstacles/{obstacleId}/passing-on""")
                VacancyKind kind,
        UUID planId,
        @Schema(examples = "77-KH/TU") String planNumber,
        @Schema(description = "Absent where it is the plan's") UUID taskId,
        @Schema(examples = "III.2") String ref,
        String title,
        @Schema(description = "Of a CASCADE_DUTY") UUID dutyId,
        @Schema(description = "Of a TASK: the part that its agency had", examples = "LEAD")
                String role,
        @Schema(description = "Who left it") UUID agencyId,
        String agencyName,
        @Schema(description = "Since when nobody has it") LocalDate leftOn,
        @Schema(description = "The restructuring that caused it") UUID caseId,
        @Schema(description = "Who took over something of the agency, the main heir first")
                List<Vacancy.Candidate> candidates) {

    static VacancyView of(Vacancy vacancy) {
        return new VacancyView(
                vacancy.id(),
                vacancy.kind(),
                vacancy.planId(),
                vacancy.planNumber(),
                vacancy.taskId(),
                vacancy.ref(),
                vacancy.title(),
                vacancy.dutyId(),
                vacancy.role(),
                vacancy.agencyId(),
                vacancy.agencyName(),
                vacancy.leftOn(),
                vacancy.caseId(),
                vacancy.candidates());
    }
}
