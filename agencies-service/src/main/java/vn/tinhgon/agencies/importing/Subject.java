package vn.tinhgon.agencies.importing;

/** What a sheet lists. */
public enum Subject {
    AGENCIES("agency, agency_version, agency_code, agency_name"),
    AREAS("area, area_version");

    private final String tables;

    Subject(String tables) {
        this.tables = tables;
    }

    /** The tables of the registry that a sheet fills. */
    String tables() {
        return tables;
    }
}
