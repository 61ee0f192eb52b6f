package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.DraftedPlan;
import vn.tinhgon.plans.plan.Recipient;
import vn.tinhgon.plans.plan.Settlement;

/** A plan entered by hand. */
@Schema(
        name = "DraftPlan",
        examples =
                """
                {"documentType": "PLAN", "number": "102-KH/TU", "dated": "2023-04-28",
                 "title": "Kế hoạch thực hiện Kết luận số 50-KL/TW",
                 "issuerId": "01980000-0000-7000-8000-000000000001",
                 "monitorId": "01980000-0000-7000-8000-000000000002",
                 "periodFrom": "2023-01-01", "periodUntil": "2026-12-31",
                 "basis": [{"documentType": "CONCLUSION", "number": "50-KL/TW", "dated": "2023-02-28", "issuer": "Bộ Chính trị"}],
                 "recipients": [{"name": "Ban Tổ chức Trung ương", "purpose": "để báo cáo"}],
                 "tasks": [{"ref": "II.1", "title": "Rà soát, sắp xếp tổ chức bộ máy",
                            "deadline": {"quote": "trước ngày 15/7/2023"},
                            "parts": [{"role": "LEAD", "agencyId": "01980000-0000-7000-8000-000000000002"}]}]}""")
public record DraftPlanRequest(
        @NotNull DocumentType documentType,
        @Pattern(regexp = "\\S.{0,98}\\S") String number,
        LocalDate dated,
        @NotBlank @Size(min = 3, max = 2000) String title,
        @Schema(description = "The agency that issues the plan") @NotNull UUID issuerId,
        @Schema(description = "The agency that watches over the plan (đôn đốc)") UUID monitorId,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<@NotNull @Valid BasisRequest> basis,
        List<@NotNull @Valid RecipientRequest> recipients,
        @Schema(description = "Who has to issue a plan of its own that carries this one out")
                @Size(max = 50)
                List<@NotNull @Valid CascadeOrderRequest> cascade,
        @Size(max = 2000) List<@NotNull @Valid TaskRequest> tasks) {

    DraftedPlan draft() {
        var entries = Optional.ofNullable(tasks).orElse(List.of());
        return new DraftedPlan(
                documentType,
                new Settlement(
                        number,
                        dated,
                        title,
                        issuerId,
                        monitorId,
                        periodFrom,
                        periodUntil,
                        false,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        basis(basis),
                        recipients(recipients),
                        CascadeOrderRequest.orders(cascade)),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> entries.get(i).entry("tasks[" + i + "]"))
                        .toList());
    }

    static List<Basis> basis(List<BasisRequest> cited) {
        return cited == null ? null : cited.stream().map(BasisRequest::basis).toList();
    }

    static List<Recipient> recipients(List<RecipientRequest> list) {
        return list == null ? null : list.stream().map(RecipientRequest::recipient).toList();
    }
}
