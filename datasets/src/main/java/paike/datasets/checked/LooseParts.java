package paike.datasets.checked;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;

/**
 * Parts of a workbook that other programs have left behind: nothing shows them, but they stand in
 * the way of new sheets.
 */
final class LooseParts {
    private final OPCPackage archive;

    private LooseParts(OPCPackage archive) {
        this.archive = archive;
    }

    /** Takes out sheets that the workbook does not list, and whatever nothing refers to. */
    static void remove(OPCPackage archive) throws IOException, InvalidFormatException {
        var loose = new LooseParts(archive);
        for (var workbook :
                archive.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            loose.removeUnlistedSheets(workbook);
        }
        loose.removeUnreachable();
    }

    private void removeUnlistedSheets(PackagePart workbook)
            throws IOException, InvalidFormatException {
        var listed = listed(workbook);
        for (var type : List.of(XSSFRelation.WORKSHEET, XSSFRelation.CHARTSHEET)) {
            for (var one : workbook.getRelationshipsByType(type.getRelation())) {
                if (!listed.contains(one.getId())) {
                    workbook.removeRelationship(one.getId());
                }
            }
        }
    }

    private static Set<String> listed(PackagePart workbook) throws IOException {
        try (var content = workbook.getInputStream()) {
            return WorkbookDocument.Factory.parse(content)
                    .getWorkbook()
                    .getSheets()
                    .getSheetList()
                    .stream()
                    .map(CTSheet::getId)
                    .collect(Collectors.toSet());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private void removeUnreachable() throws InvalidFormatException {
        var reached = new HashSet<PackagePartName>();
        var left = new ArrayDeque<PackagePart>();
        reach(archive.getRelationships(), reached, left);
        while (!left.isEmpty()) {
            var part = left.poll();
            reach(part.getRelationships(), reached, left);
        }
        for (var part : List.copyOf(archive.getParts())) {
            var name = part.getPartName();
            if (!part.isRelationshipPart() && !reached.contains(name)) {
                archive.removePart(name);
                var links = PackagingURIHelper.getRelationshipPartName(name);
                if (archive.containPart(links)) {
                    archive.removePart(links);
                }
            }
        }
    }

    private void reach(
            Iterable<PackageRelationship> links,
            Set<PackagePartName> reached,
            ArrayDeque<PackagePart> left)
            throws InvalidFormatException {
        for (var link : links) {
            if (link.getTargetMode() != TargetMode.INTERNAL) {
                continue;
            }
            var name =
                    PackagingURIHelper.createPartName(
                            PackagingURIHelper.getURIFromPath(link.getTargetURI().getPath()));
            if (archive.containPart(name) && reached.add(name)) {
                left.add(archive.getPart(name));
            }
        }
    }
}
