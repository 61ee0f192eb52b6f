package vn.tinhgon.agencies.restructuring.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;

/** The decision by which a case is approved. */
@Schema(
        examples =
                """
                {"decision": {"number": "15/QĐ-UBND", "date": "2025-02-20", "issuer": "UBND tỉnh Hậu Giang"}}""")
public record ApprovalRequest(@Valid @NotNull DecisionBody decision) {}
