package vn.tinhgon.agencies.history.rest;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area through time. */
@Schema(name = "AreaHistory")
public record AreaHistoryView(UUID areaId, List<AreaRecordView> versions) {}
