package vn.tinhgon.agencies.function;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is wrong with a function in an area.
 *
 * @param ownerIds those who own it, or the one that owned it last, with their names
 * @param since the first day without an owner; null of an overlap
 */
public record FunctionFinding(
        UUID id,
        Kind kind,
        String name,
        String field,
        UUID areaId,
        String areaName,
        List<UUID> ownerIds,
        List<String> ownerNames,
        LocalDate since) {

    /** In which way a function is not owned exactly once (rule 3). */
    public enum Kind {
        /** It had an owner, has none, and has not left the State. */
        GAP,
        /** Two agencies of one area own it, under one name. */
        OVERLAP
    }
}
