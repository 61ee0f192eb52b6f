package vn.tinhgon.agencies.agency;

/** What kind of body an agency is. */
public enum AgencyKind {
    /** Cấp ủy. */
    PARTY_COMMITTEE,
    /** Ban thường vụ. */
    STANDING_COMMITTEE,
    /** Ban của cấp ủy: tổ chức, tuyên giáo, dân vận. */
    PARTY_BOARD,
    /** Văn phòng cấp ủy. */
    PARTY_OFFICE,
    /** Ban cán sự đảng. */
    PARTY_CAUCUS,
    /** Đảng đoàn. */
    PARTY_GROUP,
    /** Hội đồng nhân dân. */
    PEOPLES_COUNCIL,
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** Sở. */
    DEPARTMENT,
    /** Phòng. */
    DIVISION,
    /** Chi cục. */
    SUB_DEPARTMENT,
    /** Đơn vị sự nghiệp công lập. */
    PUBLIC_SERVICE_UNIT,
    /** Mặt trận Tổ quốc Việt Nam. */
    FATHERLAND_FRONT,
    /** Tổ chức chính trị - xã hội. */
    SOCIO_POLITICAL_ORGANISATION,
    /** Hội quần chúng. */
    MASS_ASSOCIATION,
    /** Ban chỉ đạo. */
    STEERING_COMMITTEE,
    /** Ban quản lý dự án. */
    PROJECT_BOARD,
    /** Thôn, bản, ấp, khu vực, tổ dân phố. */
    RESIDENTIAL_UNIT
}
