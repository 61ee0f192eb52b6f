package vn.tinhgon.agencies.hierarchy.rest;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many areas there are on a day; a level that is abolished by then counts 0. */
@Schema(name = "AreaCounts")
public record AreaCountsView(
        LocalDate asOf,
        long total,
        @Schema(examples = "{\"PROVINCE\": 34, \"DISTRICT\": 0, \"COMMUNE\": 3321}")
                Map<String, Long> byLevel) {

    static AreaCountsView of(LocalDate asOf, Map<String, Long> byLevel) {
        return new AreaCountsView(
                asOf, byLevel.values().stream().mapToLong(Long::longValue).sum(), byLevel);
    }
}
