package vn.tinhgon.plans.importing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.plans.plan.PlanState;

/** Imports and their corrections as they lie in the database. */
final class ImportRows {

    private ImportRows() {}

    /** An import; what is null was not corrected or accepted yet. */
    record Import(
            UUID id,
            long version,
            UUID planId,
            PlanState planState,
            String fileName,
            String reading,
            String corrected,
            String acceptedBy,
            OffsetDateTime acceptedAt,
            UUID previousId) {

        PlanImport imported(List<PlanImport.Corrected> corrections, Optional<Earlier> previous) {
            var read = StoredReading.of(reading);
            return new PlanImport(
                    id,
                    version,
                    planId,
                    planState,
                    fileName,
                    read,
                    corrected == null ? read : StoredReading.of(corrected),
                    corrections,
                    acceptedBy == null ? null : new PlanImport.Acceptance(acceptedBy, acceptedAt),
                    previous.orElse(null));
        }
    }

    /** A correction of one. */
    record Correction(long version, String by, OffsetDateTime at, String patch) {

        PlanImport.Corrected corrected() {
            return new PlanImport.Corrected(version, by, at, StoredReading.tree(patch));
        }
    }
}
