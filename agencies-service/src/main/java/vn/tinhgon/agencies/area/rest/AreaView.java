package vn.tinhgon.agencies.area.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.platform.rest.Versioned;

/** An area as of the moment asked about. */
@Schema(name = "Area")
public record AreaView(
        UUID id,
        long version,
        @Schema(examples = "93") String code,
        @Schema(examples = "Tỉnh Hậu Giang") String name,
        @Schema(examples = "PROVINCE") String level,
        @Schema(examples = "vn.93") String scope,
        UUID parentId,
        LocalDate validFrom,
        @Schema(
                        description =
                                "The first day on which it is so no longer; null while no end is known")
                LocalDate validTo)
        implements Versioned {

    public static AreaView of(Area area) {
        return new AreaView(
                area.id(),
                area.version(),
                area.code(),
                area.name(),
                area.level(),
                area.path(),
                area.parentId(),
                area.validFrom(),
                area.validTo());
    }
}
