package vn.tinhgon.plans.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Something that an ended agency left to no one.
 *
 * @param taskId, {@code ref} and {@code title} of the task, null where it is the plan's
 * @param dutyId of a cascade duty, else null
 * @param role of a part in a task, else null
 * @param leftOn since when nobody has it
 */
public record Vacancy(
        UUID id,
        VacancyKind kind,
        UUID planId,
        String planNumber,
        UUID taskId,
        String ref,
        String title,
        UUID dutyId,
        String role,
        UUID agencyId,
        String agencyName,
        LocalDate leftOn,
        UUID caseId,
        List<UUID> candidateIds,
        List<String> candidateNames) {

    /** Who took over something of the agency, the main heir first. */
    public List<Candidate> candidates() {
        return IntStream.range(0, candidateIds.size())
                .mapToObj(i -> new Candidate(candidateIds.get(i), candidateNames.get(i)))
                .toList();
    }

    /** An agency that might take it over. */
    public record Candidate(UUID id, String name) {}
}
