package vn.tinhgon.agencies.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.platform.rest.Versioned;

/** An agency as of the day asked about; one that has ended by then as it was last. */
@Schema(name = "Agency")
public record AgencyView(
        UUID id,
        long version,
        @Schema(examples = "Sở Nội vụ") String name,
        String nameEn,
        String shortName,
        List<String> formerNames,
        List<String> otherNames,
        AgencyKind kind,
        Bloc bloc,
        @Schema(examples = "PROVINCE") String level,
        UUID areaId,
        @Schema(examples = "vn.93") String scope,
        UUID parentId,
        UUID directedById,
        List<CodeBody> codes,
        List<FunctionView> functions,
        String mailbox,
        AgencyStatus status,
        LocalDate validFrom,
        @Schema(
                        description =
                                "The first day on which it is so no longer; null while no end is known")
                LocalDate validTo,
        DecisionBody decision)
        implements Versioned {

    /** Whether the agency stands on the day asked about. */
    public enum AgencyStatus {
        ACTIVE,
        ENDED
    }

    public static AgencyView of(Agency agency, LocalDate day) {
        var profile = agency.profile();
        var names = profile.names();
        return new AgencyView(
                agency.id(),
                agency.version(),
                names.name(),
                names.nameEn(),
                names.shortName(),
                names.formerNames(),
                names.otherNames(),
                profile.kind(),
                profile.bloc(),
                profile.level(),
                profile.areaId(),
                agency.scope().path(),
                profile.parentId(),
                profile.directedById(),
                agency.codes().stream().map(CodeBody::of).toList(),
                agency.functions().stream().map(FunctionView::of).toList(),
                profile.mailbox(),
                agency.standsOn(day) ? AgencyStatus.ACTIVE : AgencyStatus.ENDED,
                agency.validFrom(),
                agency.validTo(),
                DecisionBody.of(agency.decision()));
    }
}
