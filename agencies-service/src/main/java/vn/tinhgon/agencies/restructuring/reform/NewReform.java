package vn.tinhgon.agencies.restructuring.reform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reform as it is sent.
 *
 * @param endsLevel the level that ends with it, where all below an area goes elsewhere
 */
public record NewReform(
        Path file, String title, LocalDate effectiveOn, Optional<String> endsLevel) {}
