package vn.tinhgon.agencies.sheet;

/** The columns of a sheet of agencies, as it is exported and imported. */
public enum AgencyColumn implements Column {
    EXTERNAL_KEY("externalKey", 200, true),
    ID("id", 36, false),
    NAME("name", 300, true),
    NAME_EN("nameEn", 300, false),
    SHORT_NAME("shortName", 300, false),
    FORMER_NAMES("formerNames", 5000, false),
    OTHER_NAMES("otherNames", 5000, false),
    KIND("kind", 50, true),
    BLOC("bloc", 50, true),
    LEVEL("level", 50, true),
    AREA("area", 50, true),
    PARENT("parent", 200, false),
    DIRECTED_BY("directedBy", 200, false),
    CODES("codes", 2000, false),
    FUNCTIONS("functions", 100_000, false),
    MAILBOX("mailbox", 300, false),
    VALID_FROM("validFrom", 10, false),
    DECISION_NUMBER("decisionNumber", 100, false),
    DECISION_DATE("decisionDate", 10, false),
    DECISION_ISSUER("decisionIssuer", 300, false);

    private final String field;
    private final int longest;
    private final boolean required;

    AgencyColumn(String field, int longest, boolean required) {
        this.field = field;
        this.longest = longest;
        this.required = required;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public int longest() {
        return longest;
    }
}
