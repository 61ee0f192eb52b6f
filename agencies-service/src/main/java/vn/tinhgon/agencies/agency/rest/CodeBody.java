package vn.tinhgon.agencies.agency.rest;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.code.Code;

/** A code in requests and answers. */
@Schema(name = "Code")
public record CodeBody(
        @Schema(
                        description =
                                "QD20: Quyết định 20/2020/QĐ-TTg; other schemes are yours to name",
                        examples = "QD20")
                @NotBlank
                String scheme,
        @Schema(examples = "H30.12") @NotBlank String code) {

    public static CodeBody of(Code code) {
        return new CodeBody(code.scheme(), code.code());
    }

    public Code value() {
        return new Code(scheme, code);
    }
}
