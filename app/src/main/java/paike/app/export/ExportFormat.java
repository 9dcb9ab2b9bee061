package paike.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import paike.model.Text;

/** What a plan can be handed on as. */
public enum ExportFormat {
    PDF("课表.pdf", "timetable.pdf", new Text("打印用 PDF", "PDF to print"), ".pdf"),
    XLSX("课表.xlsx", "timetable.xlsx", new Text("Excel 工作簿", "workbook"), ".xlsx"),
    DISTRICT("上报课表.xlsx", "district.xlsx", new Text("区县上报表", "sheets for the authority")),
    HTML("课表.html", "timetable.html", new Text("网页", "page"), ".html", ".htm"),
    CSV("课表.csv", "timetable.csv", new Text("CSV 表", "CSV table"), ".csv"),
    LIST("清单.csv", "list.csv", new Text("通用清单 CSV", "neutral list")),
    JSON("plan.json", "plan.json", new Text("方案文件", "plan"), ".json"),
    ICS("日历", "calendars", new Text("日历 iCalendar", "iCalendar"), ".ics"),
    ASC("asc.xml", "asc.xml", new Text("aSc Timetables 的 XML", "XML of aSc Timetables"), ".xml"),
    UNTIS("untis/GPU001.TXT", "untis/GPU001.TXT", new Text("Untis 文件", "files of Untis"), ".txt"),
    FET("学校.fet", "school.fet", new Text("FET 文件", "file of FET"), ".fet");

    private final Text fileName;
    private final Text title;
    private final List<String> endings;

    ExportFormat(String zh, String en, Text title, String... endings) {
        this.fileName = new Text(zh, en);
        this.title = title;
        this.endings = List.of(endings);
    }

    /** How it is called on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its file is called in a folder of several. */
    public Text fileName() {
        return fileName;
    }

    public Text title() {
        return title;
    }

    /** Such as ".pdf"; the first of those that name the format, else that of its usual file. */
    public String ending() {
        return endings.isEmpty()
                ? fileName.en().substring(fileName.en().lastIndexOf('.'))
                : endings.getFirst();
    }

    /** The format of a file of that name. */
    public static Optional<ExportFormat> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    public static Optional<ExportFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All words, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.joining(", "));
    }
}
