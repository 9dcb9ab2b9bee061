package paike.datasets.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import paike.model.Language;
import paike.model.school.Subject;

class DistrictWorkbookTest {
    @Test
    void sheetOfAGradeNamesSubjectsAloneAndCountsThem() throws IOException {
        var out = new ByteArrayOutputStream();
        DistrictWorkbook.write(SmallSchool.plan(), out, Language.ZH);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("一年级", workbook.getSheetName(0));
            var sheet = workbook.getSheetAt(0);
            var texts = new ArrayList<String>();
            sheet.getRow(4).forEach(cell -> texts.add(cell.toString()));
            assertEquals(
                    List.of("一(1)班", "语文", "美术|劳动", "", "", "体育", "", "", "", "3.0"),
                    texts,
                    "alternate weeks are one period, and of the double of grade 2 nothing");
            assertEquals("周课时\n合计", sheet.getRow(2).getCell(9).toString());
        }
    }

    @Test
    void ownCoursesAreNamedByTheirContent() {
        assertEquals(
                List.of("校/生", "校/书法", "校/书画", "校本", "语文", "书法", "校/足"),
                names(
                        subject("校本生命教育", ""),
                        subject("校本（书法）", ""),
                        subject("书画", "校本课程"),
                        subject("校本课程", ""),
                        subject("语文", ""),
                        subject("书法", "语文"),
                        subject("校/足球", "")));
    }

    private static List<String> names(Subject... subjects) {
        var all = new ArrayList<Subject>();
        for (var one : subjects) {
            all.add(
                    new Subject(
                            all.size(), one.id(), one.name(), one.family(), Set.of(), List.of()));
        }
        var courses = SchoolCourses.of(all);
        return all.stream().map(courses::name).toList();
    }

    private static Subject subject(String name, String family) {
        return new Subject(0, name, name, family.isEmpty() ? name : family, Set.of(), List.of());
    }
}
