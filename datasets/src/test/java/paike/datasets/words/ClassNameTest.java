package paike.datasets.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes in all the spellings of schools. */
class ClassNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一(1)班|1|1",
                "一（1）班|1|1",
                "一(1)|1|1",
                "１（２）班|1|2",
                "一年级1班|1|1",
                "一年级（12）班|1|12",
                "一 年 级 3 班|1|3",
                "三年二班|3|2",
                "三二班|3|2",
                "六1班|6|1",
                "1.1|1|1",
                "10.2|10|2",
                "1-3班|1|3",
                "一.4|1|4",
                "101|1|1",
                "101班|1|1",
                "0612|6|12",
                "1203|12|3",
                "初一(1)班|7|1",
                "初二3班|8|3",
                "七(10)班|7|10",
                "七年级十一班|7|11",
                "高一(2)班|10|2",
                "7A班|7|1",
                "七(B)班|7|2",
                "Grade 3 Class 2|3|2",
                "G3-2|3|2",
                "一(十一)班|1|11"
            })
    void spellings(String text, int grade, int number) {
        assertEquals(new ClassName(grade, number, false), ClassName.of(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "语文", "星期一", "十一班", "12班", "第1节", "班级", "教师", "甲", "一年级", "08:20", "一班一品", "", "1",
                "26", "2023"
            })
    void noClasses(String text) {
        assertTrue(ClassName.of(text).isEmpty(), () -> text + " " + ClassName.of(text));
    }

    @Test
    void classThatBecameADateIsAGuess() {
        assertEquals(new ClassName(1, 2, true), ClassName.of("1月2日").orElseThrow());
        assertEquals(new ClassName(3, 4, true), ClassName.of("2026-03-04").orElseThrow());
    }

    @Test
    void numbersOfAKnownGrade() {
        assertEquals(new ClassName(4, 12, false), ClassName.of("12班", 4).orElseThrow());
        assertEquals(new ClassName(4, 2, false), ClassName.of("(2)", 4).orElseThrow());
        assertEquals(new ClassName(5, 2, false), ClassName.of("五(2)班", 4).orElseThrow());
    }

    @Test
    void severalClasses() {
        assertEquals("1.1 1.2", listed("一(1)班、一(2)班", 0));
        assertEquals("1.1 1.2", listed("一(1)(2)班", 0));
        assertEquals("1.1 1.2 1.3 1.4", listed("101-104", 0));
        assertEquals("3.1 3.2", listed("1,2", 3));
        assertEquals("3.1 3.2 3.3", listed("1-3", 3));
        assertEquals("3.1 3.3", listed("1班，3班", 3));
        assertEquals("1.1 1.2 2.1", listed("101，102；201", 0));
        assertEquals("7.1 7.2", listed("七(1)、(2)班", 0));
        assertEquals("", listed("语文", 3));
    }

    @Test
    void grades() {
        assertEquals(1, ClassName.grade("一年级", false).orElseThrow());
        assertEquals(8, ClassName.grade("初二", false).orElseThrow());
        assertEquals(7, ClassName.grade("7年级", false).orElseThrow());
        assertEquals(3, ClassName.grade("三", true).orElseThrow());
        assertTrue(ClassName.grade("三", false).isEmpty());
    }

    private static String listed(String text, int grade) {
        List<ClassName> found = ClassNames.of(text, grade);
        return found.stream()
                .map(name -> name.grade() + "." + name.number())
                .collect(Collectors.joining(" "));
    }
}
