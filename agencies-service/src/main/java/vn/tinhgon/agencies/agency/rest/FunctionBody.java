package vn.tinhgon.agencies.agency.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.function.NewFunction;

/** A function that an agency declares as its own. */
@Schema(name = "NewFunction")
public record FunctionBody(
        @Schema(examples = "Quản lý tổ chức bộ máy, biên chế") @NotBlank @Size(max = 500)
                String name,
        @Schema(examples = "Nội vụ") @NotBlank @Size(max = 200) String field) {

    NewFunction function() {
        return new NewFunction(name, field);
    }
}
