package paike.datasets.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import paike.model.Text;

/** What a file is, by its content: names lie. */
enum FileKind {
    WORKBOOK("", "", "", ""),
    TEXT("", "", "", ""),
    EMPTY(
            "文件是空的（0 字节）",
            "the file is empty (0 bytes)",
            "请确认文件已完整保存或下载。",
            "Check that it was saved or downloaded in full."),
    OLD_WORKBOOK(
            "是旧格式工作簿（.xls），只能读取 .xlsx",
            "this is a workbook of the old format (.xls); .xlsx expected",
            "请在 Excel 或 WPS 中另存为 “Excel 工作簿 (*.xlsx)”。",
            "Save it as \"Excel Workbook (*.xlsx)\"."),
    LOCKED(
            "工作簿有打开密码，无法读取",
            "the workbook is protected by a password",
            "请在 Excel 或 WPS 中取消打开密码后另存。",
            "Open it, remove the password and save it again."),
    PICTURE(
            "是图片，不是表格",
            "this is a picture, not a table",
            "请提供原始的 .xlsx 或 .csv 文件。",
            "Give the original .xlsx or .csv file."),
    PDF(
            "是 PDF，不是表格",
            "this is a PDF, not a table",
            "请提供原始的 .xlsx 或 .csv 文件。",
            "Give the original .xlsx or .csv file."),
    WEB_PAGE(
            "是网页（HTML），不是真正的工作簿",
            "this is a web page (HTML), not a workbook",
            "请在 Excel 或 WPS 中打开后另存为 .xlsx。",
            "Open it in Excel or WPS and save it as .xlsx."),
    OTHER_ARCHIVE(
            "是压缩文件或其他 Office 文件，里面没有工作簿",
            "this archive or document holds no workbook",
            "请提供 .xlsx 或 .csv 文件；WPS、LibreOffice 的其他格式请另存为 .xlsx。",
            "Give an .xlsx or .csv file; save other formats as .xlsx."),
    DAMAGED_ARCHIVE(
            "工作簿已损坏或不完整",
            "the workbook is damaged or cut short",
            "请用 Excel 或 WPS 打开，修复后另存，或重新下载。",
            "Open it in Excel or WPS, repair and save it, or download it again."),
    STRICT(
            "是“严格的开放 XML”格式，无法读取",
            "this is a workbook of the format \"Strict Open XML\"",
            "请在 Excel 中另存为 “Excel 工作簿 (*.xlsx)”。",
            "Save it as \"Excel Workbook (*.xlsx)\"."),
    BOMB(
            "解压后内容异常巨大，可能是压缩炸弹，已拒绝读取",
            "unpacks to an absurd size, as a zip bomb does; it is not read",
            "正常课表只有几兆；请用 Excel 打开，把有用的内容复制到新工作簿。",
            "A timetable has some megabytes; copy what is of use into a new workbook."),
    OTHER(
            "不是表格文件：内容既不是 .xlsx 也不是文本",
            "this is no table: neither .xlsx nor text",
            "请提供 .xlsx 或 .csv 文件。",
            "Give an .xlsx or .csv file.");

    private static final int HEAD = 4096;

    /** What the parts of a workbook may unpack to, all together. */
    static final long MOST_UNPACKED = 512L << 20;

    /** Parts up to this size may be packed as tightly as they like. */
    static final long SMALL_PART = 10L << 20;

    /** How many times its size a larger part may unpack to. */
    static final int MOST_PACKED = 200;

    private static final int MOST_PARTS = 5_000;

    private final Text message;
    private final Text advice;

    FileKind(String zh, String en, String adviceZh, String adviceEn) {
        this.message = new Text(zh, en);
        this.advice = new Text(adviceZh, adviceEn);
    }

    Refusal refusal() {
        return new Refusal(message, advice);
    }

    static Refusal missing(Path path) {
        return Files.isDirectory(path)
                ? new Refusal(
                        new Text("是文件夹，应为表格文件", "this is a folder, a table expected"),
                        new Text("请给出其中的文件。", "Name a file in it."))
                : new Refusal(
                        new Text("文件不存在", "there is no such file"),
                        new Text("请检查路径。", "Check the path."));
    }

    static Refusal tooLarge(long size, long most) {
        return new Refusal(
                Text.of(
                        "文件有 %d MB，最多 %d MB",
                        "the file has %d MB, at most %d expected", size >> 20, most >> 20),
                new Text("请只保留课表所在的工作表。", "Keep the sheets with the timetable alone."));
    }

    static FileKind of(Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return isEncrypted(path) ? LOCKED : OLD_WORKBOOK;
        }
        if (starts(head, 'P', 'K')) {
            return ofArchive(path);
        }
        if (starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xFF, 0xD8, 0xFF)
                || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 'B', 'M')
                || starts(head, 'R', 'I', 'F', 'F')) {
            return PICTURE;
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        var text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (text.regionMatches(true, 0, "<html", 0, 5)
                || text.regionMatches(true, 0, "<!doctype html", 0, 14)
                || text.regionMatches(true, 0, "<table", 0, 6)) {
            return WEB_PAGE;
        }
        boolean isWide = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        return isWide || !hasControls(head) ? TEXT : OTHER;
    }

    /** True for bytes that no text has. */
    private static boolean hasControls(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** An encrypted workbook keeps its package in a stream of this name. */
    private static boolean isEncrypted(Path path) throws IOException {
        byte[] all = Files.readAllBytes(path);
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + mark.length <= all.length; i++) {
            if (all[i] == mark[0] && Arrays.equals(all, i, i + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }

    private static FileKind ofArchive(Path path) throws IOException {
        try (var archive = new ZipFile(path.toFile())) {
            if (archive.size() > MOST_PARTS) {
                return BOMB;
            }
            long unpacked = 0;
            boolean isWorkbook = false;
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                long size = Math.max(0, entry.getSize());
                if (size > SMALL_PART
                        && size > MOST_PACKED * Math.max(1, entry.getCompressedSize())) {
                    return BOMB;
                }
                unpacked += size;
                isWorkbook |= entry.getName().matches("[/\\\\]?xl[/\\\\]workbook\\d*\\.xml");
            }
            return unpacked > MOST_UNPACKED ? BOMB : isWorkbook ? WORKBOOK : OTHER_ARCHIVE;
        } catch (ZipException e) {
            return DAMAGED_ARCHIVE;
        }
    }
}
