package vn.tinhgon.plans.task.file;

import vn.tinhgon.platform.problem.Refusal;

/** There is nothing in the file. */
public class FileEmpty extends Refusal {

    FileEmpty(String name) {
        super(Kind.RULE_BROKEN, "file-empty", name);
    }
}
