package vn.tinhgon.plans.calendar.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision about days counts no longer. */
@Schema(
        name = "AnnulDays",
        examples = "{\"reason\": \"Thay bằng Thông báo số 5034/TB-BNV về lịch nghỉ\"}")
public record AnnulDaysRequest(@NotBlank @Size(max = 1000) String reason) {}
