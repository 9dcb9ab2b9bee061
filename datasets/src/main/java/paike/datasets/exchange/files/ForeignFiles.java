package paike.datasets.exchange.files;

import java.nio.file.Path;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.exchange.ForeignTimetable;
import paike.datasets.exchange.asc.AscReader;
import paike.datasets.exchange.untis.UntisReader;
import paike.model.Text;

/** Files of other programs: XML of aSc Timetables, GPU001.TXT and its like of Untis. */
public final class ForeignFiles {
    private ForeignFiles() {}

    /** True if it is one of them, by its content. */
    public static boolean isOne(Path path) {
        return AscReader.isOne(path) || UntisReader.isOne(path);
    }

    /**
     * @param paths one file of aSc Timetables, or the files of Untis that belong together
     * @throws DatasetException with everything that is wrong
     */
    public static ForeignTimetable read(List<Path> paths) {
        var xml = paths.stream().filter(AscReader::isOne).toList();
        if (!xml.isEmpty() && paths.size() > 1) {
            throw DatasetException.of(
                    xml.getFirst().toString(),
                    "",
                    new Text(
                            "aSc Timetables 的 XML 是一整所学校，不能与其他文件合并",
                            "an XML file of aSc Timetables is a whole school and cannot be joined"
                                    + " with other files"),
                    new Text("请每次导入一个。", "Import one at a time."));
        }
        return xml.isEmpty() ? UntisReader.read(paths) : AscReader.read(xml.getFirst());
    }
}
