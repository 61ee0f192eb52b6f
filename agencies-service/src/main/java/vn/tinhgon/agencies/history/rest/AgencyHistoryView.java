package vn.tinhgon.agencies.history.rest;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.history.CodeRecord;

/** An agency through time. */
@Schema(name = "AgencyHistory")
public record AgencyHistoryView(
        UUID agencyId, List<AgencyRecordView> versions, List<CodeRecord> codes) {}
