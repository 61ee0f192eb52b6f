package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.directive.Registration;
import vn.tinhgon.platform.caller.Scope;

/** A document for the register; one of issuerId and issuerName says who issued it. */
@Schema(
        name = "RegisterDirective",
        examples =
                """
                {"documentType": "RESOLUTION", "number": "18-NQ/TW", "dated": "2017-10-25",
                 "issuerName": "Ban Chấp hành Trung ương Đảng",
                 "title": "Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn"}""")
public record RegisterDirectiveRequest(
        @NotNull DocumentType documentType,
        @Schema(description = "Number and sign", examples = "18-NQ/TW") @NotBlank @Size(max = 100)
                String number,
        @NotNull LocalDate dated,
        UUID issuerId,
        @Size(min = 2, max = 300) String issuerName,
        @NotBlank @Size(min = 3, max = 2000) String title,
        @Schema(
                        description =
                                "Path of the area for which it was issued; when left out, the country for a"
                                        + " central sign, else the caller's area",
                        examples = "vn")
                String scope) {

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
