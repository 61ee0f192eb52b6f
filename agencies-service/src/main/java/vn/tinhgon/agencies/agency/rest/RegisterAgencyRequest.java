package vn.tinhgon.agencies.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.agency.NewAgency;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.decision.rest.DecisionBody;

/** An existing agency to be registered. */
@Schema(
        examples =
                """
                {"name": "Sở Khoa học và Công nghệ", "nameEn": "Department of Science and Technology",
                 "shortName": "Sở KH&CN", "formerNames": ["Sở Khoa học, Công nghệ và Môi trường"],
                 "otherNames": ["Sở KHCN"], "kind": "DEPARTMENT", "bloc": "GOVERNMENT", "level": "PROVINCE", "areaId": "01980000-0000-7000-8000-000000000093",
                 "codes": [{"scheme": "QD20", "code": "H30.8"}],
                 "functions": [{"name": "Quản lý hoạt động khoa học", "field": "Khoa học và công nghệ"}],
                 "mailbox": "sokhcn@haugiang.example", "validFrom": "2004-01-01"}""")
public record RegisterAgencyRequest(
        @Schema(description = "A stable id of your own; given by the registry when absent") UUID id,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) String nameEn,
        @Schema(description = "Its official abbreviation") @Size(max = 100) String shortName,
        @Schema(description = "What it was called before") @Size(max = 50)
                List<@NotBlank @Size(max = 300) String> formerNames,
        @Schema(description = "Other spellings and names") @Size(max = 50)
                List<@NotBlank @Size(max = 300) String> otherNames,
        @NotNull AgencyKind kind,
        @NotNull Bloc bloc,
        @Schema(description = "The level of its area") @NotBlank String level,
        @Schema(description = "The area in which it sits (địa bàn)") @NotNull UUID areaId,
        @Schema(description = "The agency it belongs to (trực thuộc)") UUID parentId,
        @Schema(description = "The agency that directs its profession (ngành dọc)")
                UUID directedById,
        @Size(max = 50) List<@NotNull @Valid CodeBody> codes,
        @Size(max = 500) List<@NotNull @Valid FunctionBody> functions,
        @Schema(description = "Official mail address, never a person's") @Email String mailbox,
        @NotNull LocalDate validFrom,
        @Valid DecisionBody decision) {

    NewAgency agency() {
        return new NewAgency(
                id,
                new AgencyProfile(
                        new AgencyNames(
                                name, nameEn, shortName, listed(formerNames), listed(otherNames)),
                        kind,
                        bloc,
                        level,
                        areaId,
                        parentId,
                        directedById,
                        mailbox),
                listed(codes).stream().map(CodeBody::value).toList(),
                listed(functions).stream().map(FunctionBody::function).toList(),
                validFrom);
    }

    Decision establishedBy() {
        return decision == null ? null : decision.decision();
    }

    private static <T> List<T> listed(List<T> given) {
        return Optional.ofNullable(given).orElse(List.of());
    }
}
