package vn.tinhgon.notifications.notice;

/** A notice in words. */
public record Worded(String title, String body) {}
