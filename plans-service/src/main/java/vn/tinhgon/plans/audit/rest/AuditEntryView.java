package vn.tinhgon.plans.audit.rest;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.audit.AuditEntry;

/** One change: who, what, from what to what. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        UUID id,
        OffsetDateTime at,
        UUID planId,
        @Schema(description = "Absent for what belongs to the whole plan") UUID taskId,
        @Schema(
                        description =
                                "plan, basis, monitor, cascade-order, cascade-duty, cascade-assignment, cascade-term, task, assignment, suspension, progress, contribution, completion, file, opening, extension, obstacle, pilot, pilot-days, pilot-site, pilot-review or pilot-outcome",
                        examples = "assignment")
                String what,
        @Schema(description = "Which of them") String rowId,
        @Schema(description = "CREATED, CHANGED or REMOVED", examples = "CHANGED") String action,
        @Schema(
                        description = "What was changed; absent when it was created",
                        examples = "{\"percent\": 20}")
                Map<String, JsonNode> before,
        @Schema(description = "Absent when it was removed", examples = "{\"percent\": 60}")
                Map<String, JsonNode> after,
        @Schema(description = "Absent when the service followed an event or a clock") WhoView by) {

    /** An account, and the agency that it worked for then. */
    @Schema(name = "Who")
    public record WhoView(String account, String name, UUID agencyId) {}

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    static AuditEntryView of(AuditEntry entry, ObjectMapper json) {
        return new AuditEntryView(
                entry.id(),
                entry.at(),
                entry.planId(),
                entry.taskId(),
                entry.what(),
                entry.rowId(),
                entry.action(),
                fields(entry.before(), json),
                fields(entry.after(), json),
                entry.account() == null
                        ? null
                        : new WhoView(entry.account(), entry.accountName(), entry.agencyId()));
    }

    /** Named like the fields of all other answers. */
    private static Map<String, JsonNode> fields(String columns, ObjectMapper json) {
        try {
            return columns == null
                    ? null
                    : json.readTree(columns).properties().stream()
                            .collect(
                                    Collectors.toMap(
                                            column -> name(column.getKey()), Map.Entry::getValue));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String column) {
        return WORD.matcher(column)
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
