package vn.tinhgon.plans.importing.extraction;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How scanned pages are read, where the machine has what it takes. */
@ConfigMapping(prefix = "tinhgon.ocr")
interface OcrConfig {

    /** Where Tesseract is, such as {@code /usr/bin/tesseract}; left out, scans are refused. */
    Optional<String> command();

    @WithDefault("vie")
    String language();

    /** For a whole document: whoever has sent it is waiting. */
    @WithDefault("40")
    int seconds();
}
