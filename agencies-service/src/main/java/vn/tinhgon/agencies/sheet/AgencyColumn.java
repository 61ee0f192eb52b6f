package vn.tinhgon.agencies.sheet;

/** The columns of a sheet of agencies, as it is exported and imported. */
public enum AgencyColumn implements Column {
    EXTERNAL_KEY(Form.required("externalKey", 200)),
    ID(Form.optional("id", 36)),
    NAME(Form.required("name", 300)),
    NAME_EN(Form.optional("nameEn", 300)),
    SHORT_NAME(Form.optional("shortName", 300)),
    FORMER_NAMES(Form.optional("formerNames", 5000)),
    OTHER_NAMES(Form.optional("otherNames", 5000)),
    KIND(Form.required("kind", 50)),
    BLOC(Form.required("bloc", 50)),
    LEVEL(Form.required("level", 50)),
    AREA(Form.required("area", 50)),
    PARENT(Form.optional("parent", 200)),
    DIRECTED_BY(Form.optional("directedBy", 200)),
    CODES(Form.optional("codes", 2000)),
    FUNCTIONS(Form.optional("functions", 100_000)),
    MAILBOX(Form.optional("mailbox", 300)),
    VALID_FROM(Form.optional("validFrom", 10)),
    DECISION_NUMBER(Form.optional("decisionNumber", 100)),
    DECISION_DATE(Form.optional("decisionDate", 10)),
    DECISION_ISSUER(Form.optional("decisionIssuer", 300));

    private final Form form;

    AgencyColumn(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
