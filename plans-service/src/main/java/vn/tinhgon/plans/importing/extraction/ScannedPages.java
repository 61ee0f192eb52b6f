package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.patience.TooMuch;

/** The pictures that a scanner has put on the pages of a PDF, as files. */
final class ScannedPages {

    private static final int MOST_PAGES = 100;

    /** A page of A4 at 600 dots an inch. */
    private static final long MOST_DOTS = 36_000_000;

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    private final Path folder;

    ScannedPages(Path folder) {
        this.folder = folder;
    }

    List<List<Path>> of(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new TooMuch();
            }
            var pages = new ArrayList<List<Path>>();
            for (var page : document.getPages()) {
                pages.add(pictures(page, pages.size()));
            }
            return pages;
        }
    }

    private List<Path> pictures(PDPage page, int number) throws IOException {
        var pictures = new ArrayList<Path>();
        var resources = Optional.ofNullable(page.getResources()).orElseGet(PDResources::new);
        for (var name : resources.getXObjectNames()) {
            Patience.mustLast();
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                pictures.add(file(image, "%d-%d".formatted(number, pictures.size())));
            }
        }
        return pictures;
    }

    /** A photograph stays as it is packed: unpacking it would take the memory of many documents. */
    private Path file(PDImageXObject image, String name) throws IOException {
        if ((long) image.getWidth() * image.getHeight() > MOST_DOTS) {
            throw new TooMuch();
        }
        if (!"jpg".equals(image.getSuffix())) {
            var file = folder.resolve(name + ".png");
            ImageIO.write(image.getImage(), "png", file.toFile());
            return file;
        }
        var file = folder.resolve(name + ".jpg");
        try (var packed = image.getStream().createInputStream(JPEG)) {
            Files.copy(packed, file);
        }
        return file;
    }
}
