package vn.tinhgon.parts;

import java.time.Instant;

/** A message as it lies in one recipient's mailbox. */
public record Mail(String from, String to, String subject, Instant receivedAt, String text) {}
