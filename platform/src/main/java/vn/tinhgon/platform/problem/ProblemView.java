package vn.tinhgon.platform.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a refused request, {@code application/problem+json} of RFC 9457. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @Schema(examples = "urn:tinhgon:problem:task-already-completed") String type,
        @Schema(examples = "Nhiệm vụ đã hoàn thành") String title,
        @Schema(examples = "409") int status,
        @Schema(description = "What is wrong with this request and what to do about it")
                String detail,
        @Schema(examples = "/api/v1/tasks/0198…/completion") String instance,
        @Schema(
                        description = "Stable key of the kind of problem",
                        examples = "task-already-completed")
                String code,
        @Schema(description = "The document or law that the rule comes from") String source,
        List<FieldError> errors) {

    /** One field that is wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(String field, String code, String message, String source) {}
}
