package vn.tinhgon.agencies.correction;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The part of a version of an area that lies in the period of a correction.
 *
 * @param id of the version that is known no longer
 */
public record AreaPiece(
        long id,
        String code,
        String name,
        String level,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo) {}
