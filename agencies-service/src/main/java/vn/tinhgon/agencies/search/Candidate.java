package vn.tinhgon.agencies.search;

import java.util.List;

import vn.tinhgon.agencies.agency.Agency;

/**
 * An agency that a name may mean.
 *
 * @param successors who stands for it when it has ended, the main one first; else empty
 */
public record Candidate(Agency agency, Match match, List<Agency> successors) {

    /** Those that duties of the agency are with now. */
    List<Agency> meant() {
        return successors.isEmpty() ? List.of(agency) : successors;
    }
}
