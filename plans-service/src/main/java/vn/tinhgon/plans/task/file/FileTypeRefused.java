package vn.tinhgon.plans.task.file;

import vn.tinhgon.platform.problem.Refusal;

/** The file is of a type that is not taken, or brings programs along. */
public class FileTypeRefused extends Refusal {

    FileTypeRefused(String name) {
        super(Kind.UNREADABLE, "file-type-refused", name);
    }
}
