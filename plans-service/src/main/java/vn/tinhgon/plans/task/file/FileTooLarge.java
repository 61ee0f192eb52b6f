package vn.tinhgon.plans.task.file;

import vn.tinhgon.platform.problem.Refusal;

/** The file is larger than any evidence. */
public class FileTooLarge extends Refusal {

    FileTooLarge(String name, long mebibytes) {
        super(Kind.TOO_LARGE, "file-too-large", name, mebibytes);
    }
}
