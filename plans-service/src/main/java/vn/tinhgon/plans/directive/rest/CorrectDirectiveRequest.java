package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.directive.Registration;
import vn.tinhgon.platform.caller.Scope;

/** What was entered wrongly of a document, and why; what is left out stays as it is. */
@Schema(
        name = "CorrectDirective",
        examples =
                """
                {"title": "Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị",
                 "reason": "Nhập thiếu trích yếu"}""")
public record CorrectDirectiveRequest(
        DocumentType documentType,
        @Schema(description = "Number and sign", examples = "18-NQ/TW") @Size(min = 1, max = 100)
                String number,
        LocalDate dated,
        @Schema(description = "The registered agency that issued it") UUID issuerId,
        @Schema(description = "Who issued it, where that is no registered agency")
                @Size(min = 2, max = 300)
                String issuerName,
        @Size(min = 3, max = 2000) String title,
        @Schema(description = "Path of the area for which it was issued", examples = "vn")
                String scope,
        @NotBlank @Size(max = 2000) String reason) {

    Registration registration() {
        return new Registration(
                documentType,
                number,
                dated,
                issuerId,
                issuerName,
                title,
                Optional.ofNullable(scope).map(Scope::new).orElse(null));
    }
}
