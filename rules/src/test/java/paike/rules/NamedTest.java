package paike.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;

class NamedTest {
    @Test
    void wordIsTheWholeName() {
        assertTrue(Named.by(List.of("校长", "副校长"), "副校长"));
        assertFalse(Named.by(List.of("校长"), "副校长"));
    }

    @Test
    void starStandsForTheRest() {
        assertTrue(Named.by(List.of("夫妻*"), "夫妻1"));
        assertTrue(Named.by(List.of("*组"), "语文组"));
        assertTrue(Named.by(List.of("*"), "语文组"));
        assertFalse(Named.by(List.of("*组"), "组长"));
        assertFalse(Named.by(List.of(), "组长"));
    }

    @Test
    void groupAnswersToItsIdAndItsName() {
        var group = new TeacherGroup("G02", "语文组", List.of());
        assertTrue(Named.by(List.of("G02"), group));
        assertTrue(Named.by(List.of("语文组"), group));
    }

    @Test
    void starAloneMeansTeachersWithoutDutiesToo() {
        var teacher = new Teacher(0, "T1", "Ada", Set.of(), Set.of(), List.of());
        assertTrue(Named.byDuty(List.of("*"), teacher));
        assertFalse(Named.byDuty(List.of("*主任"), teacher));
    }
}
