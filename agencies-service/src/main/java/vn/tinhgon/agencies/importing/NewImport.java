package vn.tinhgon.agencies.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sheet as it is sent.
 *
 * @param source the system that its external keys come from, empty when there is but one
 * @param validFrom from when on the rows are valid that don't say it themselves
 */
public record NewImport(
        Subject subject,
        String fileName,
        Path file,
        Optional<String> source,
        ImportMode mode,
        boolean dryRun,
        Optional<LocalDate> validFrom) {}
