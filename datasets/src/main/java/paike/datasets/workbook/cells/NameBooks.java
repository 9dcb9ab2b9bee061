package paike.datasets.workbook.cells;

import java.util.Map;

/**
 * The names of a school.
 *
 * @param byList by the list of the file, such as {@code teachers}
 */
public record NameBooks(Map<String, NameBook> byList) {
    NameBook of(String list) {
        return byList.getOrDefault(list, NameBook.EMPTY);
    }
}
