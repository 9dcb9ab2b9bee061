package paike.datasets.grid;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects one sheet of a workbook: POI says what cells show, the rest is picked up on the way. */
final class SheetCells extends DefaultHandler {
    private final Grid.Builder grid;
    private final XSSFSheetXMLHandler cells;
    private String cell = "";
    private boolean hasFormula;
    private boolean hasValue;
    private boolean isWithinValue;
    private int formulasWithoutValue;
    private String firstFormulaWithoutValue = "";
    private int rows;

    SheetCells(String name, boolean isHidden, StylesTable styles, SharedStrings strings) {
        this.grid = new Grid.Builder(name, true, isHidden);
        this.cells =
                new XSSFSheetXMLHandler(
                        styles, null, strings, new Contents(), new Formats(), false);
    }

    Grid grid() {
        return grid.build();
    }

    int formulasWithoutValue() {
        return formulasWithoutValue;
    }

    /** Reference of the cell, such as B3; empty if there is none. */
    String firstFormulaWithoutValue() {
        return firstFormulaWithoutValue;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "row" -> row(attributes);
            case "col" -> column(attributes);
            case "mergeCell" -> merge(attributes.getValue("ref"));
            case "c" -> {
                cell = String.valueOf(attributes.getValue("r"));
                hasFormula = false;
                // an empty text is a value, too; without a type there has to be a number
                hasValue = "str".equals(attributes.getValue("t"));
            }
            case "f" -> hasFormula = true;
            case "v" -> isWithinValue = true;
            default -> {}
        }
        cells.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        isWithinValue &= !name.equals("v");
        if (name.equals("c") && hasFormula && !hasValue) {
            if (formulasWithoutValue++ == 0) {
                firstFormulaWithoutValue = cell;
            }
        }
        cells.endElement(uri, name, qName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        hasValue |= isWithinValue;
        cells.characters(text, start, length);
    }

    private void row(Attributes attributes) {
        var number = attributes.getValue("r");
        rows = number == null ? rows + 1 : Math.max(rows, Integer.parseInt(number));
        grid.mention(rows - 1);
        if (isOn(attributes.getValue("hidden"))) {
            grid.hideRow(rows - 1);
        }
    }

    private void column(Attributes attributes) {
        if (isOn(attributes.getValue("hidden"))) {
            grid.hideColumns(
                    Integer.parseInt(attributes.getValue("min")) - 1,
                    Integer.parseInt(attributes.getValue("max")) - 1);
        }
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private void merge(String reference) {
        var range = CellRangeAddress.valueOf(reference);
        grid.merge(
                new Area(
                        range.getFirstRow(),
                        range.getFirstColumn(),
                        range.getLastRow(),
                        range.getLastColumn()));
    }

    private final class Contents implements SheetContentsHandler {
        private int row;

        @Override
        public void startRow(int number) {
            row = number;
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(
                @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (reference != null && text != null) {
                grid.put(row, new CellReference(reference).getCol(), text);
            }
        }
    }

    /** Shows dates as a Chinese Excel does, whose own formats POI does not know. */
    private static final class Formats extends DataFormatter {
        Formats() {
            super(Locale.CHINA);
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format) {
            return shown(value, index, format).replace("\"", "");
        }

        private String shown(double value, int index, @Nullable String format) {
            return switch (index) {
                case 27, 31, 36, 50, 52, 57 ->
                        super.formatRawCellContents(value, 14, "yyyy\"年\"m\"月\"d\"日\"");
                case 28, 29, 51, 53, 54, 58 ->
                        super.formatRawCellContents(value, 14, "m\"月\"d\"日\"");
                case 32 -> super.formatRawCellContents(value, 20, "h:mm");
                default -> super.formatRawCellContents(value, index, format);
            };
        }
    }
}
