package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.restructuring.merger.MergerKind;

/** A case in a list. */
public record RestructuringSummary(
        UUID id,
        MergerKind kind,
        String title,
        RestructuringState state,
        LocalDate effectiveOn,
        List<UUID> inputIds,
        UUID successorId) {}
