package vn.tinhgon.plans.task.file;

/** A file with its content. */
public record StoredFile(EvidenceFile file, byte[] content) {}
