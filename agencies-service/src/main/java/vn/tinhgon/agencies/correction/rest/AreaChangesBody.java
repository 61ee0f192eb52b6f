package vn.tinhgon.agencies.correction.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.correction.AreaChanges;
import vn.tinhgon.agencies.correction.Change;

/** What is to be read otherwise of an area. */
@Schema(name = "AreaChanges", description = "What is absent stays as it was recorded")
public record AreaChangesBody(
        @Schema(implementation = String.class) Change<@NotBlank @Size(max = 300) String> name,
        @Schema(
                        implementation = String.class,
                        description = "The path stays, whatever code it has been made of")
                Change<@NotNull String> code,
        @Schema(implementation = String.class) Change<@NotBlank String> level,
        @Schema(
                        implementation = UUID.class,
                        description = "Refused: a case of the kind REPARENT puts an area elsewhere")
                Change<UUID> parentId) {

    AreaChanges changes() {
        return new AreaChanges(name, code, level, parentId);
    }
}
