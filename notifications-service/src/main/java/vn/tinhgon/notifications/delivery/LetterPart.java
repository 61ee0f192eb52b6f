package vn.tinhgon.notifications.delivery;

import java.util.List;

import vn.tinhgon.notifications.notice.Worded;

/** All of a letter in one language. */
record LetterPart(String language, String greeting, List<Worded> notices, String closing) {}
