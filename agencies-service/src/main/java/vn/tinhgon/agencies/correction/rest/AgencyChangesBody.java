package vn.tinhgon.agencies.correction.rest;

import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.correction.Changes;

/** What is to be read otherwise of an agency. */
@Schema(name = "AgencyChanges", description = "What is absent stays as it was recorded")
public record ChangesBody(
        @Size(min = 1, max = 300) String name,
        @Size(max = 300) String nameEn,
        @Size(max = 100) String shortName,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> formerNames,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> otherNames,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        @Email String mailbox) {

    Changes changes() {
        return new Changes(
                name,
                nameEn,
                shortName,
                formerNames,
                otherNames,
                kind,
                bloc,
                level,
                areaId,
                parentId,
                directedById,
                mailbox);
    }
}
