package vn.tinhgon.agencies.restructuring.rest;

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
import vn.tinhgon.agencies.agency.rest.CodeBody;
import vn.tinhgon.agencies.restructuring.move.AgencyPlan;
import vn.tinhgon.agencies.restructuring.move.Output;

/** An agency that a case establishes. */
@Schema(name = "Established", description = "Its functions come by functionMoves")
public record EstablishedBody(
        @Schema(description = "A stable id of your own; given by the registry when absent") UUID id,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) String nameEn,
        @Size(max = 100) String shortName,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> formerNames,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> otherNames,
        @NotNull AgencyKind kind,
        @NotNull Bloc bloc,
        @NotBlank String level,
        @NotNull UUID areaId,
        UUID parentId,
        UUID directedById,
        @Size(max = 50) List<@NotNull @Valid CodeBody> codes,
        @Email String mailbox) {

    AgencyPlan plan() {
        return new AgencyPlan(
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
                listed(codes).stream().map(CodeBody::value).toList());
    }

    static EstablishedBody of(Output output) {
        return output.planned().map(plan -> of(output.agencyId(), plan)).orElse(null);
    }

    private static EstablishedBody of(UUID id, AgencyPlan plan) {
        var profile = plan.profile();
        var names = profile.names();
        return new EstablishedBody(
                id,
                names.name(),
                names.nameEn(),
                names.shortName(),
                names.formerNames(),
                names.otherNames(),
                profile.kind(),
                profile.bloc(),
                profile.level(),
                profile.areaId(),
                profile.parentId(),
                profile.directedById(),
                plan.codes().stream().map(CodeBody::of).toList(),
                profile.mailbox());
    }

    private static <T> List<T> listed(List<T> given) {
        return Optional.ofNullable(given).orElse(List.of());
    }
}
