package vn.tinhgon.plans.importing;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.plans.deadline.DeadlineParts;
import vn.tinhgon.plans.finding.Quotation;
import vn.tinhgon.plans.importing.reading.DocumentHeader;
import vn.tinhgon.plans.importing.reading.TaskKind;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty;
import vn.tinhgon.plans.importing.reading.duty.ReadTarget;
import vn.tinhgon.plans.importing.reading.restructuring.ReadRestructuring;
import vn.tinhgon.plans.task.NamedPart;

/**
 * What a planner says that the document really means.
 *
 * @param document null where the header is right
 * @param tasks by ref; empty for one that is to be dropped
 * @param restructurings all of them, null where they are right; duties and targets alike
 */
public record Correction(
        Stated<DocumentHeader> document,
        Map<String, Optional<Stated<StatedTask>>> tasks,
        List<ReadRestructuring> restructurings,
        List<ReadReportingDuty> reportingDuties,
        List<ReadTarget> targets) {

    public Correction {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    }

    /** Every registered agency that it names. */
    Set<UUID> named() {
        return tasks.values().stream()
                .flatMap(Optional::stream)
                .flatMap(task -> task.values().assignments().stream())
                .map(NamedPart::agencyId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /** A task as the planner words it. */
    public record StatedTask(
            TaskKind kind,
            String parent,
            String title,
            String text,
            Quotation quote,
            List<NamedPart> assignments,
            DeadlineParts deadline,
            String product) {

        public StatedTask {
            assignments = List.copyOf(assignments);
        }
    }
}
