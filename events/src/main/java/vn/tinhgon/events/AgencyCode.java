package vn.tinhgon.events;

/**
 * A code of an agency in one of several schemes, such as {@code (QD20, H30.12)} of Decision
 * 20/2020/QĐ-TTg.
 */
public record AgencyCode(String scheme, String code) {}
