package vn.tinhgon.plans.task.file;

import vn.tinhgon.platform.problem.Refusal;

/** The content of the file is of another type than its name says. */
public class FileNotWhatItSays extends Refusal {

    FileNotWhatItSays(String name, String mediaType) {
        super(Kind.UNREADABLE, "file-not-what-it-says", name, mediaType);
    }
}
