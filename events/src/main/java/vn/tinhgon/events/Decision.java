package vn.tinhgon.events;

import java.time.LocalDate;

/** The document by which a change was decided: number and sign, day of signing, issuing body. */
public record Decision(String number, LocalDate date, String issuer) {}
