package vn.tinhgon.agencies.hierarchy.rest;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many agencies stand on a day. */
@Schema(name = "AgencyCounts")
public record AgencyCountsView(
        LocalDate asOf,
        long total,
        @Schema(examples = "{\"DEPARTMENT\": 20}") Map<String, Long> byKind,
        @Schema(examples = "{\"PROVINCE\": 31}") Map<String, Long> byLevel,
        @Schema(examples = "{\"GOVERNMENT\": 24}") Map<String, Long> byBloc) {

    static AgencyCountsView of(LocalDate asOf, Map<String, Map<String, Long>> counts) {
        var byKind = counts.getOrDefault("kind", Map.of());
        return new AgencyCountsView(
                asOf,
                byKind.values().stream().mapToLong(Long::longValue).sum(),
                byKind,
                counts.getOrDefault("level", Map.of()),
                counts.getOrDefault("bloc", Map.of()));
    }
}
