package vn.tinhgon.agencies.agency;

/** The part of the political system that a body belongs to. */
public enum Bloc {
    PARTY,
    GOVERNMENT,
    PEOPLES_COUNCIL,
    FRONT,
    JUDICIAL,
    ASSOCIATION
}
