package vn.tinhgon.agencies.importing;

/** What a sheet lists. */
public enum Subject {
    AGENCIES,
    AREAS
}
