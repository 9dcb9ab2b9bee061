package paike.datasets.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.datasets.timetable.BadWeatherCsv;
import paike.model.Text;

class BadWeatherTableTest {

    @Test
    void jointLessonPartsIntoTheOwnClassrooms() {
        var table = BadWeatherTable.of(SmallSchool.plan());

        assertEquals(List.of("本班教室"), table.columns().stream().map(Text::zh).toList());
        assertEquals(1, table.rows().size());
        var row = table.rows().getFirst();
        assertEquals("2 08:00-08:40", row.weekday() + " " + row.start() + "-" + row.end());
        assertEquals("体育：一(1)班+二(1)班", row.cells().getFirst().zh());
    }

    @Test
    void fileNamesTheRoomOfEachClassAndTheClosedOne() {
        assertEquals(
                """
                week_type,weekday,period,start,end,kind,class,subject,teachers,room,instead_of
                ALL,2,1,08:00,08:40,lesson,一(1)班,体育,王岭,101,操场
                ALL,2,1,08:00,08:40,lesson,二(1)班,体育,王岭,201,操场
                """,
                BadWeatherCsv.write(SmallSchool.plan()));
    }
}
