package vn.tinhgon.agencies.search.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;

/** Names as a document writes them. */
@Schema(
        examples =
                """
                {"asOf": "2025-06-30", "names": ["Sở Nội vụ", "Sở LĐTBXH", "Ban Tổ chức Tỉnh uỷ"]}""")
public record ResolveNamesRequest(
        @Schema(
                        description =
                                "The part of the country that the document is about; yours when absent")
                String scope,
        @Schema(description = "The day to look at, today by default") LocalDate asOf,
        @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 300) String> names) {

    Scope within(Caller caller) {
        return caller.within(Optional.ofNullable(scope).map(Scope::new));
    }
}
