package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;
import java.util.Optional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyNames;

/** What an agency is called from then on; its former name is kept by itself. */
@Schema(name = "NewNames")
public record NamesBody(
        @Schema(examples = "Sở Nội vụ và Lao động") @NotBlank @Size(max = 300) String name,
        @Size(max = 300) String nameEn,
        @Size(max = 100) String shortName,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> otherNames) {

    AgencyNames names() {
        var others = Optional.ofNullable(otherNames).orElse(List.of());
        return new AgencyNames(name, nameEn, shortName, List.of(), others);
    }

    static NamesBody of(AgencyNames names) {
        return names == null
                ? null
                : new NamesBody(
                        names.name(), names.nameEn(), names.shortName(), names.otherNames());
    }
}
