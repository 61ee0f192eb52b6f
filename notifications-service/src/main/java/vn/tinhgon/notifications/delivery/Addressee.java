package vn.tinhgon.notifications.delivery;

import vn.tinhgon.notifications.recipient.Language;

/**
 * Whom a letter goes to.
 *
 * @param name what the agency is called, for which the letter is
 * @param language the language that comes first
 */
record Addressee(String email, String name, Language language) {}
