package vn.tinhgon.agencies.post.rest;

import java.time.LocalDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;

/** Posts that are to be held apart again. */
@Schema(
        examples =
                """
                {"on": "2026-07-01",
                 "decision": {"number": "44-QĐ/TU", "date": "2026-06-20", "issuer": "Ban Thường vụ Tỉnh ủy"}}""")
public record EndPostsRequest(
        @Schema(description = "The first day on which they are held apart") @NotNull LocalDate on,
        @NotNull @Valid DecisionBody decision) {}
