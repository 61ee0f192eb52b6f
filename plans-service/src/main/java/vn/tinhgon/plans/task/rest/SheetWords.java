package vn.tinhgon.plans.task.rest;

import java.util.Locale;

import vn.tinhgon.platform.problem.Messages;

/** What a sheet says, in the language of who asked for it. */
record SheetWords(Messages messages, Locale language) {

    String text(String key) {
        return messages.text(language, key);
    }
}
